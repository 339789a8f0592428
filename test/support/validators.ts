import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { JsonValue } from "../../generator/ir/index.js";
import { specwright } from "./generate.js";
import { scratchFolder } from "./typecheck.js";

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
  const outfile = join(folder, "bundle.mjs");
  const entryPoints = [join(folder, "out/zod/index.ts")];
  const packages = "external";
  await build({ entryPoints, outfile, bundle: true, format: "esm", platform: "node", packages });
  const validators = (await import(pathToFileURL(outfile).href)) as Record<string, Validator>;
  return { folder, validators, remove: () => rm(folder, { recursive: true }) };
}
