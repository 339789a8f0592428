import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Router } from "express";
import type { FastifyPluginAsync } from "fastify";
import type { Artifact } from "../../generator/emit/index.js";
import { renderArtifacts } from "../../generator/emit/index.js";
import type { Api } from "../../generator/ir/index.js";
import { defaultPolicies } from "../../generator/template.js";
import type { Policies, TemplateContext, TemplateName } from "../../generator/template.js";
import { layoutOf, responseHeaderValidators, responseValidators } from "../../templates/layout.js";
import {
  bodyValidators,
  parametersValidator,
  partHeaderValidators,
  usedLocations,
} from "../../templates/layout.js";
import { templates } from "../../templates/index.js";
import { runtimeFile } from "../../templates/runtime-files.js";
import type { Validator } from "../../templates/runtime/shared/standard-schema.js";
import { valueOf } from "../support/result.js";
import { scratchFolder, writeFiles } from "../support/typecheck.js";

type Call = (client: object, input?: object, call?: object) => Promise<ClientReply>;

/** What a function of the client gives. */
export interface ClientReply {
  readonly status: number | string;
  readonly statusCode: number;
  readonly body: unknown;
  readonly headers: Headers & { readonly declared?: Readonly<Record<string, unknown>> };
}

type ByMediaType = Readonly<Record<string, Validator>>;

/** The validators of one operation. */
export interface Validators {
  readonly parameters: Readonly<Record<string, Validator>>;
  readonly body: ByMediaType;
  readonly responses: Readonly<Record<string, ByMediaType>>;
  /** Of the declared header fields, by status. */
  readonly responseHeaders: Readonly<Record<string, Validator>>;
  /** Of the declared header fields of the parts of forms, by media type, then by property. */
  readonly partHeaders: Readonly<Record<string, ByMediaType>>;
}

/** The output of an Api, loaded. */
export interface Built {
  readonly call: Readonly<Record<string, Call>>;
  readonly validators: (operation: string) => Validators;
  readonly createRouter: (options: object) => Router;
  readonly createPlugin: (options: object) => FastifyPluginAsync;
  readonly createHandler: (options: object) => (request: Request) => Promise<Response>;
  /** Entry points as a whole. */
  readonly modules: Readonly<Record<"client" | "fetchHandler", unknown>>;
  readonly remove: () => Promise<void>;
}

const chosen = ["types", "zod", "client", "server", "express", "fastify", "fetch-handler"] as const;

async function filesOf(api: Api, policies: Policies): Promise<ReadonlyMap<string, string>> {
  const context: TemplateContext = {
    templates: new Set<TemplateName>(chosen),
    policies,
    validateResponses: "enforce",
    runtimeFile,
  };
  const used = templates.filter(({ name }) => context.templates.has(name));
  const drafts = await Promise.all(used.map((template) => template.draft(api, context)));
  const once = new Map<string, Artifact>(
    drafts.flatMap((one) => [...one]).map((one) => [one.path, one]),
  );
  return valueOf(await renderArtifacts([...once.values()], "/nowhere", "none"));
}

const entry = `
export * as call from "./client/fetch.js";
export * as zod from "./zod/index.js";
export * as client from "./client/index.js";
export * as fetchHandler from "./fetch-handler/index.js";
export { createRouter } from "./express/index.js";
export { createPlugin } from "./fastify/index.js";
export { createHandler } from "./fetch-handler/index.js";
`;

interface Loaded extends Omit<Built, "validators" | "modules" | "remove"> {
  readonly client: unknown;
  readonly fetchHandler: unknown;
  readonly zod: Readonly<Record<string, unknown>>;
}

function validatorsOf(api: Api, zod: Loaded["zod"]): Built["validators"] {
  const places = new Map(
    layoutOf(api, defaultPolicies).operations.map((place) => [place.name, place]),
  );
  return (name) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`no operation ${name}`);
    const parameters = usedLocations(place.operation).map((location) => [
      location,
      zod[parametersValidator(place, location).name],
    ]);
    return {
      parameters: Object.fromEntries(parameters),
      body: zod[bodyValidators(place).name] ?? {},
      responses: zod[responseValidators(place).name] ?? {},
      responseHeaders: zod[responseHeaderValidators(place).name] ?? {},
      partHeaders: zod[partHeaderValidators(place).name] ?? {},
    } as Validators;
  };
}

/** Generates everything that an Api gives, bundles it, and loads it. */
export async function built(api: Api, policies: Partial<Policies> = {}): Promise<Built> {
  const all = { ...defaultPolicies, ...policies };
  const folder = await scratchFolder("roundtrip");
  await writeFiles(folder, new Map([...(await filesOf(api, all)), ["entry.ts", entry]]));
  const outfile = join(folder, "bundle.mjs");
  await build({
    entryPoints: [join(folder, "entry.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  const loaded = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as Loaded;
  return {
    ...loaded,
    validators: validatorsOf(api, loaded.zod),
    modules: { client: loaded.client, fetchHandler: loaded.fetchHandler },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
