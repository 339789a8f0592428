import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { renderArtifacts } from "../../generator/emit/index.js";
import { plainNode } from "../../generator/ir/index.js";
import type { JsonValue, Schema, SchemaId } from "../../generator/ir/index.js";
import { defaultPolicies } from "../../generator/template.js";
import type { Policies, TemplateContext } from "../../generator/template.js";
import { runtimeFile } from "../../templates/runtime-files.js";
import { typesTemplate } from "../../templates/types/index.js";
import { zodTemplate } from "../../templates/zod/index.js";
import { specwright, valueOf } from "./generate.js";
import * as ir from "./ir.js";
import { scratchFolder, writeFiles } from "./typecheck.js";

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type Parsed =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

/** What tests use of a generated zod schema. */
export interface Validator {
  readonly safeParse: (value: unknown) => Parsed;
  readonly safeEncode: (value: unknown) => Parsed;
}

export interface GeneratedValidators {
  readonly folder: string;
  readonly validators: Readonly<Record<string, Validator>>;
  readonly remove: () => Promise<void>;
}

async function load(folder: string): Promise<GeneratedValidators> {
  const outfile = join(folder, "bundle.mjs");
  const entryPoints = [join(folder, "out/zod/index.ts")];
  const packages = "external";
  await build({ entryPoints, outfile, bundle: true, format: "esm", platform: "node", packages });
  const validators = (await import(pathToFileURL(outfile).href)) as Record<string, Validator>;
  return { folder, validators, remove: () => rm(folder, { recursive: true }) };
}

/** An OpenAPI 3.1 document of nothing but schemas, each used by an operation. */
export function documentOf(schemas: Readonly<Record<string, JsonValue>>): JsonValue {
  const paths = Object.keys(schemas).map((name) => {
    const schema = { $ref: `#/components/schemas/${name}` };
    const content = { "application/json": { schema } };
    const operation = {
      operationId: `post${name}`,
      requestBody: { required: true, content },
      responses: {},
    };
    return [`/${name}`, { post: operation }];
  });
  const info = { title: "Schemas", version: "1" };
  return { openapi: "3.1.0", info, paths: Object.fromEntries(paths), components: { schemas } };
}

/** The validators that are generated for some schemas, loaded. */
export async function validatorsFor(
  schemas: Readonly<Record<string, JsonValue>>,
  config: Readonly<Record<string, JsonValue>> = {},
): Promise<GeneratedValidators> {
  const folder = await scratchFolder("validators");
  await writeFile(join(folder, "openapi.json"), JSON.stringify(documentOf(schemas)));
  const options = { input: "openapi.json", out: "out", only: ["zod"], format: "none", ...config };
  await writeFile(join(folder, "specwright.config.json"), JSON.stringify(options));
  const { code, err } = await specwright(folder, "generate");
  if (code !== 0) throw new Error(err);
  return load(folder);
}

const idOf = (name: string): SchemaId => name as SchemaId;

/** A reference to a named schema of `validatorsOf`. */
export const ref = (target: string): Schema => ({
  kind: "ref",
  target: idOf(target),
  ...plainNode(ir.nowhere),
});

/** The validators of schemas of the IR, loaded. */
export async function validatorsOf(
  schemas: Readonly<Record<string, Schema>>,
  policies: Partial<Policies> = {},
): Promise<GeneratedValidators> {
  const folder = await scratchFolder("validators");
  const named = Object.entries(schemas).map(([name, schema]) => ({ id: idOf(name), name, schema }));
  const context: TemplateContext = {
    templates: new Set(["types", "zod"]),
    validateResponses: "enforce",
    policies: { ...defaultPolicies, ...policies },
    runtimeFile,
  };
  const api = { ...ir.api([]), schemas: named };
  const drafts = await Promise.all(
    [typesTemplate, zodTemplate].map((template) => template.draft(api, context)),
  );
  const out = join(folder, "out");
  await writeFiles(
    out,
    valueOf(
      await renderArtifacts(
        drafts.flatMap((one) => [...one]),
        out,
        "none",
      ),
    ),
  );
  return load(folder);
}
