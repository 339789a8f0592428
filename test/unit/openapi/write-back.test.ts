import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { andThen } from "../../../generator/diagnostics/index.js";
import { asOpenApi, lowerOpenApi } from "../../../generator/frontends/openapi/index.js";
import { mapChildren, mapOperationSchemas } from "../../../generator/ir/index.js";
import type { Api, Operation, Schema } from "../../../generator/ir/index.js";
import { mergeOperations } from "../../../generator/passes/index.js";
import { documentOf, readJsonDocument } from "../../../generator/read/index.js";
import { openapiDocument } from "../../../templates/openapi/document.js";
import { withExtensions } from "../../../templates/openapi/extension.js";
import { valueOf } from "../../support/result.js";
import { root } from "../../support/typecheck.js";

const samples = join(root, "test/samples");
const own = readdirSync(samples).flatMap((name) => {
  const file = join(samples, name, "spec/api.yaml");
  return existsSync(file) ? [{ name, file }] : [];
});

const folder = dirname(createRequire(import.meta.url).resolve("@readme/oas-examples/package.json"));
const examples = ["2.0", "3.0", "3.1"].flatMap((version) =>
  readdirSync(join(folder, version, "json"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name: `${version} ${name}`, file: join(folder, version, "json", name) })),
);

function lowered(file: string): Api {
  const source = { path: file, text: readFileSync(file, "utf8") };
  const api = andThen(andThen(readJsonDocument(source), asOpenApi), (document) =>
    lowerOpenApi(document),
  );
  return valueOf(andThen(api, mergeOperations));
}

const reread = (api: Api): Api =>
  valueOf(
    andThen(
      asOpenApi(
        documentOf(
          openapiDocument(
            api,
            withExtensions(() => "here"),
          ),
          "again.json",
        ),
      ),
      (document) => lowerOpenApi(document),
    ),
  );

/** Schemas are written and read by other rooms, with tests of their own. */
const plain = (schema: Schema): Schema => ({
  kind: "null",
  origin: schema.origin,
  docs: { ...schema.docs, title: undefined, extensions: {}, examples: [] },
  default: undefined,
  rules: [],
});

/** All that is said beside schemas. The order of operations is that of paths in a document, and callbacks move with theirs. */
function comparable(api: Api): unknown {
  const { operations } = api;
  const sorted = operations
    .map((one): Operation => mapOperationSchemas(one, plain))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const text = JSON.stringify({ ...api, schemas: [], operations: sorted }, (key, value: unknown) =>
    key === "origin" ? undefined : value,
  );
  return JSON.parse(text);
}

/** What schemas say in words of their own: which values of a property mean which member, and who takes other values of an enum. */
function choices({ schemas, operations }: Api): readonly unknown[] {
  const found: unknown[] = [];
  const visit = (schema: Schema): Schema => {
    if (schema.kind === "union" && schema.discriminator !== undefined)
      found.push([schema.discriminator, schema.members.map(({ kind }) => kind)]);
    if (schema.kind === "enum" && schema.openness !== undefined)
      found.push([schema.openness, schema.values]);
    return mapChildren(schema, visit);
  };
  for (const { schema } of schemas) visit(schema);
  for (const operation of operations) mapOperationSchemas(operation, visit);
  return found.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

test("there are discriminators and open enums to be written", () => {
  const found = own.flatMap(({ file }) => choices(lowered(file)));
  expect(found.length).toBeGreaterThan(4);
  expect(found).toContainEqual(["neither", ["rail", "road"]]);
});

describe.each([...own, ...examples])("$name", ({ file }) => {
  test("its discriminators and open enums are there when it is read again", () => {
    const api = lowered(file);
    expect(choices(reread(api))).toEqual(choices(api));
  });

  test("written as OpenAPI and read again says the same", () => {
    const api = lowered(file);
    expect(comparable(reread(api))).toEqual(comparable(api));
  });
});
