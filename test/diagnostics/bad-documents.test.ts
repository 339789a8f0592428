import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderDiagnostic } from "../../generator/diagnostics/index.js";
import { lowerInputs } from "../../generator/pipeline/index.js";
import { optionsFor, templates } from "../support/generate.js";
import { root, scratchFolder, writeFiles } from "../support/typecheck.js";

interface Bad {
  readonly code: string;
  /** A path item of `/things/{id}`, with « before what is wrong. */
  readonly yaml: string;
  readonly json: string;
}

const id = "{ name: id, in: path, required: true, schema: { type: string } }";
const jsonId = '{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }';
const ok = 'responses: { "204": { description: Done } }';
const jsonOk = '"responses": { "204": { "description": "Done" } }';

/** An operation that answers with a schema. */
const answering = (schema: string): string =>
  `parameters:\n  - ${id}\nget:\n  responses:\n    "200":\n      description: Found\n      content:\n        application/json:\n          schema: ${schema}\n`;
const jsonAnswering = (schema: string): string =>
  `{\n  "parameters": [${jsonId}],\n  "get": {\n    "responses": {\n      "200": {\n        "description": "Found",\n        "content": {\n          "application/json": {\n            "schema": ${schema}\n          }\n        }\n      }\n    }\n  }\n}\n`;

/** Each kind of bad document, by what is wrong with it. */
const kinds: Readonly<Record<string, Bad>> = {
  "unresolved reference": {
    code: "openapi/unresolved-ref",
    yaml: answering('{ $ref: «"#/components/schemas/Lost" }'),
    json: jsonAnswering('{ "$ref": «"#/components/schemas/Lost" }'),
  },
  "bad pointer": {
    code: "openapi/bad-pointer",
    yaml: answering('{ $ref: «"#/components/schemas/a~2b" }'),
    json: jsonAnswering('{ "$ref": «"#/components/schemas/a~2b" }'),
  },
  "duplicate key": {
    code: "document/duplicate-key",
    yaml: `parameters:\n  - ${id}\nget:\n  summary: One\n  «summary: Two\n  ${ok}\n`,
    json: `{\n  "parameters": [${jsonId}],\n  "get": {\n    "summary": "One",\n    «"summary": "Two",\n    ${jsonOk}\n  }\n}\n`,
  },
  "wrong type": {
    code: "openapi/wrong-type",
    yaml: answering("{ type: string, minLength: «many }"),
    json: jsonAnswering('{ "type": "string", "minLength": «"many" }'),
  },
  "path parameter that no parameter describes": {
    code: "openapi/undeclared-path-parameter",
    yaml: `summary: A thing\n«get:\n  ${ok}\n`,
    json: `{\n  "summary": "A thing",\n  «"get": { ${jsonOk} }\n}\n`,
  },
  "path parameter that the path has no place for": {
    code: "openapi/unused-path-parameter",
    yaml: `parameters:\n  - ${id}\n  - «${id.replace("id", "size")}\nget:\n  ${ok}\n`,
    json: `{\n  "parameters": [\n    ${jsonId},\n    «${jsonId.replace('"id"', '"size"')}\n  ],\n  "get": { ${jsonOk} }\n}\n`,
  },
  "two parameters alike": {
    code: "openapi/parameter-twice",
    yaml: `get:\n  parameters:\n    - ${id}\n    - «${id}\n  ${ok}\n`,
    json: `{\n  "get": {\n    "parameters": [\n      ${jsonId},\n      «${jsonId}\n    ],\n    ${jsonOk}\n  }\n}\n`,
  },
  "missing responses": {
    code: "openapi/no-responses",
    yaml: `parameters:\n  - ${id}\n«get:\n  summary: A thing\n`,
    json: `{\n  "parameters": [${jsonId}],\n  «"get": { "summary": "A thing" }\n}\n`,
  },
};

const indent = (text: string, by: string): string => text.replaceAll(/\n(?=.)/gu, `\n${by}`);

/** The files of a document, its own file first. */
type Files = readonly (readonly [name: string, text: string])[];

const head = 'openapi: 3.1.1\ninfo: { title: T, version: "1" }\npaths:\n  /things/{id}:';
const jsonHead =
  '{\n  "openapi": "3.1.1",\n  "info": { "title": "T", "version": "1" },\n  "paths": {\n    "/things/{id}": ';

/** A bad document in the languages that there are, in one file and in two. */
const documentsOf = ({ yaml, json }: Bad): readonly Files[] => [
  [["api.yaml", `${head}\n    ${indent(yaml, "    ")}`]],
  [["api.json", `${jsonHead}${indent(json.trimEnd(), "    ")}\n  }\n}\n`]],
  [
    ["api.yaml", `${head} { $ref: item.yaml }\n`],
    ["item.yaml", yaml],
  ],
  [
    ["api.json", `${jsonHead}{ "$ref": "item.json" }\n  }\n}\n`],
    ["item.json", json],
  ],
];

/** Where the mark stands in the files, as diagnostics write it. */
function placeOf(files: Files): string {
  const [name = "", text = ""] = files.find(([, one]) => one.includes("«")) ?? [];
  const lines = text.slice(0, text.indexOf("«")).split("\n");
  return `--> ${name}:${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

let folder = "";
beforeAll(async () => {
  folder = await scratchFolder("bad-documents");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function saidOf(files: Files, name: string): Promise<readonly string[]> {
  const cwd = join(folder, name);
  await writeFiles(cwd, new Map(files.map(([path, text]) => [path, text.replace("«", "")])));
  const [first] = files;
  const options = await optionsFor(cwd, { inputs: [join(cwd, first?.[0] ?? "")], out: "out" });
  const lowered = await lowerInputs(options, templates.exportOpenApi);
  return lowered.diagnostics.map(renderDiagnostic);
}

describe.each(Object.keys(kinds))("%s", (kind) => {
  test("is told in its place, in YAML and in JSON, in one file and in a second one", async () => {
    const bad = kinds[kind];
    if (bad === undefined) throw new Error("there is no such kind");
    const shown: string[] = [];
    for (const [index, files] of documentsOf(bad).entries()) {
      const said = await saidOf(files, `${kind.replaceAll(" ", "-")}-${index}`);
      const found = said.find((one) => one.includes(`[${bad.code}]`)) ?? said.join("\n\n");
      expect(found).toContain(`[${bad.code}]`);
      expect(found).toContain(`${placeOf(files)}`);
      shown.push(found);
    }
    const name = `bad/${kind.replaceAll(" ", "-")}.txt`;
    const text = `${shown.join("\n\n")}\n`;
    await expect(text).toMatchFileSnapshot(join(root, "test/diagnostics", name));
  });
});

test.each([
  ["api.yaml", "openapi: «4.0.0\ninfo: {}\n"],
  ["api.json", '{\n  "openapi": «"4.0.0",\n  "info": {}\n}\n'],
])("an unknown version is told in its place: %s", async (name, text) => {
  const said = await saidOf([[name, text]], `version-${name}`);
  expect(said.join("\n")).toContain("[openapi/version]");
  expect(said.join("\n")).toContain(placeOf([[name, text]]));
});
