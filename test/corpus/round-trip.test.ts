import { existsSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { andThen, renderDiagnostic } from "../../generator/diagnostics/index.js";
import type { Result } from "../../generator/diagnostics/index.js";
import { lowerPages, readPages } from "../../generator/frontends/endpoint-page/index.js";
import { asOpenApi, lowerOpenApi } from "../../generator/frontends/openapi/index.js";
import { mapChildren, mapOperationSchemas } from "../../generator/ir/index.js";
import type { Api, JsonObject, Operation, Schema } from "../../generator/ir/index.js";
import { mergeOperations } from "../../generator/passes/index.js";
import { documentOf } from "../../generator/read/index.js";
import { positionAt } from "../../generator/source/index.js";
import type { Origin, Source } from "../../generator/source/index.js";
import { openapiDocument } from "../../templates/openapi/document.js";
import { withExtensions } from "../../templates/openapi/extension.js";
import { valueOf } from "../support/result.js";
import { corpus, filesBelow } from "./oracle.js";

const folders = ["pages-dev", "vendors", "pairs"];
const there = existsSync(corpus);
if (!there) console.warn("round trips are skipped: ../shared/corpus is not there");

function lower(files: readonly string[]): Result<Api> {
  const sources = files.map((file): Source => ({
    path: relative(corpus, file),
    text: readFileSync(file, "utf8"),
  }));
  const documents = sources
    .map((source) => readPages(source))
    .flatMap((read) => (read.ok ? [read.value] : []));
  expect(documents.length).toBe(files.length);
  return lowerPages(documents);
}

const placeOf = (origin: Origin): string =>
  `${basename(origin.source.path)}:${positionAt(origin.source, origin.start).line}`;

const exported = (api: Api): JsonObject => openapiDocument(api, withExtensions(placeOf));

const reread = (document: JsonObject): Result<Api> =>
  andThen(asOpenApi(documentOf(document, "exported.json")), lowerOpenApi);

const targetOf = ({ method, target }: Operation): string =>
  `${target.kind === "path" ? target.template : `~${target.name}`} ${method}`;

const isIndex = (key: string): boolean => /^(?:0|[1-9]\d*)$/u.test(key);

/** A list as it comes back from an object: what is named like an array index comes first, ascending. */
function asMembers<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const first = list
    .filter((one) => isIndex(keyOf(one)))
    .toSorted((a, b) => Number(keyOf(a)) - Number(keyOf(b)));
  return [...first, ...list.filter((one) => !isIndex(keyOf(one)))];
}

/** `T or null` as OpenAPI has it however it is written: null last, or among the values of an enum. */
function orNullLast(schema: Schema): Schema {
  if (schema.kind !== "union") return schema;
  const others = schema.members.filter(({ kind }) => kind !== "null");
  const [only] = others;
  if (others.length === schema.members.length) return schema;
  if (only?.kind === "enum" && others.length === 1) {
    const types = only.types.length === 0 ? [] : [...only.types, "null" as const];
    return { ...only, values: [...only.values, null], types, docs: schema.docs };
  }
  return {
    ...schema,
    members: [...others, ...schema.members.filter(({ kind }) => kind === "null")],
  };
}

function comparableSchema(schema: Schema): Schema {
  const inner = orNullLast(mapChildren(schema, comparableSchema));
  return inner.kind === "object"
    ? { ...inner, properties: asMembers(inner.properties, ({ name }) => name) }
    : inner;
}

function comparableOperation(operation: Operation): Operation {
  const mapped = mapOperationSchemas(operation, comparableSchema);
  return { ...mapped, responses: asMembers(mapped.responses, ({ status }) => status) };
}

/**
 * The Api as it is compared. Set aside: origins, for the two have different texts; the order of operations, which OpenAPI
 * groups by path; how null stands beside other types; operations for which a document has no room; and where responses and properties whose names are numbers
 * stand among the others, which no JavaScript object keeps.
 */
function comparable(api: Api): unknown {
  // A document has room for one operation of a path and a method; the pass keeps the first.
  const operations = valueOf(mergeOperations(api)).operations.toSorted((a, b) =>
    targetOf(a) < targetOf(b) ? -1 : 1,
  );
  const ordered = { ...api, operations: operations.map(comparableOperation) };
  return JSON.parse(
    JSON.stringify(ordered, (key, value: unknown) => (key === "origin" ? undefined : value)),
  );
}

const lint = async (document: JsonObject): Promise<readonly string[]> => {
  // The rules that say what is an OpenAPI document, and none of taste.
  const rules = {
    struct: "error",
    "operation-operationId-unique": "error",
    "operation-parameters-unique": "error",
    "path-parameters-defined": "error",
    "path-declaration-must-exist": "error",
    "security-defined": "off",
  } as const;
  const config = await createConfig({
    rules: {
      ...rules,
      "no-unresolved-refs": "error",
      "spec-components-invalid-map-name": "error",
      "no-invalid-media-type-examples": "off",
    },
  });
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: "/exported.json",
    config,
  });
  return problems.map(
    (problem) => `${problem.ruleId}: ${problem.message} at ${problem.location[0]?.pointer ?? ""}`,
  );
};

const page = (endpoint: string, rest = ""): Source => ({
  path: `${endpoint.replaceAll(/\W+/gu, "-")}.md`,
  text: `# Do it\n\nEndpoint: ${endpoint}\n${rest}\n## Response 200 fields (application/json):\n\n  - \`__proto__\` (object)\n\n  - \`__proto__.constructor\` (string, required)\n\n  - \`2\` (any)\n\n  - \`1\` (array,null)\n    Enum: "a", null\n`,
});

describe("made-up pages written to OpenAPI and read again", () => {
  const lowered = (...pages: readonly Source[]): Api => {
    const read = lowerPages(
      pages.map((one) => readPages(one)).flatMap((one) => (one.ok ? [one.value] : [])),
    );
    if (!read.ok) throw new Error(read.diagnostics.map(renderDiagnostic).join("\n"));
    return read.value;
  };
  const odd = lowered(
    page(
      "POST /a/{a-b}",
      "Version: 1\nSecurity: Bearer Auth, Bearer_Auth, Bearer Auth\n\n## Path parameters:\n\n  - `a-b` (string)\n\n",
    ),
    page(
      "POST /a/{a-b}",
      "Version: 2\nSecurity: \n\n## Path parameters:\n\n  - `a-b` (string, required)\n\n",
    ),
    page("GET /a", "Version: 2\nSecurity: Ключ\n"),
    page("POST Something Happened"),
  );

  test("names that keys may not have, several versions, names of properties that objects have themselves", async () => {
    const document = exported(odd);
    const again = reread(document);
    expect(again.diagnostics.map(renderDiagnostic)).toEqual([]);
    expect(again.ok && comparable(again.value)).toEqual(comparable(odd));
    expect(await lint(document)).toEqual([]);
    expect(document).toMatchSnapshot();
  });

  test("without extensions nothing but OpenAPI is written", async () => {
    const document = openapiDocument(odd);
    expect(JSON.stringify(document)).not.toContain("x-specwright");
    expect(await lint(document)).toEqual([]);
  });

  test("what is no OpenAPI is told", async () => {
    expect(await lint({ ...exported(odd), paths: { a: { get: { responses: 3 } } } })).not.toEqual(
      [],
    );
  });
});

describe.skipIf(!there)("pages written to OpenAPI and read again", () => {
  const files = there
    ? folders
        .flatMap((folder) => filesBelow(join(corpus, folder)))
        .filter((file) => /\.(?:md|txt)$/u.test(file) && !file.endsWith("INDEX.md"))
    : [];

  test("each page alone gives the same Api", () => {
    const wrong: string[] = [];
    let operations = 0;
    for (const file of files) {
      const first = lower([file]);
      if (!first.ok) throw new Error(`${file} cannot be lowered`);
      const again = reread(exported(first.value));
      if (!again.ok) throw new Error(again.diagnostics.map(renderDiagnostic).join("\n"));
      operations += first.value.operations.length;
      wrong.push(
        ...again.diagnostics.map((diagnostic) => `${file}: ${renderDiagnostic(diagnostic)}`),
      );
      expect(comparable(again.value), file).toEqual(comparable(first.value));
    }
    console.log(
      `round trip: ${files.length} pages, ${operations} operations, ${wrong.length} diagnostics`,
    );
    expect(wrong).toEqual([]);
  });

  test.each(folders)(
    "all pages of %s as one Api give the same Api, and a valid document",
    async (folder) => {
      const own = files.filter(
        (file) => file.includes(`/${folder}/`) && !file.includes("/collapsed/"),
      );
      const first = lower(own);
      if (!first.ok) throw new Error("the pages cannot be lowered");
      const document = exported(first.value);
      const again = reread(document);
      if (!again.ok) throw new Error(again.diagnostics.map(renderDiagnostic).join("\n"));
      expect(comparable(again.value)).toEqual(comparable(first.value));
      const problems = await lint(document);
      console.log(
        `${folder}: ${first.value.operations.length} operations, ${problems.length} problems`,
      );
      expect(problems).toEqual([]);
    },
  );
});
