import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { andThen, renderDiagnostic } from "../../../generator/diagnostics/index.js";
import type { Result } from "../../../generator/diagnostics/index.js";
import { lowerPages, readPages } from "../../../generator/frontends/endpoint-page/index.js";
import { asOpenApi, lowerOpenApi } from "../../../generator/frontends/openapi/index.js";
import type { Api, JsonObject, JsonValue } from "../../../generator/ir/index.js";
import {
  applyOverlay,
  overlayDocument,
  overlaySkeleton,
  readOverlay,
} from "../../../generator/overlay/index.js";
import { openPlaces } from "../../../generator/overlay/places.js";
import { noteLosses } from "../../../generator/passes/losses.js";
import { documentOf } from "../../../generator/read/index.js";
import { positionAt } from "../../../generator/source/index.js";
import type { Source } from "../../../generator/source/index.js";
import { openapiDocument } from "../../../templates/openapi/document.js";
import { withExtensions } from "../../../templates/openapi/extension.js";
import { corpus, filesBelow } from "../../corpus/oracle.js";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.diagnostics.map(renderDiagnostic).join("\n"));
  return result.value;
}

const apply = (document: JsonValue, overlay: string): JsonValue =>
  valueOf(applyOverlay(document, valueOf(readOverlay({ path: "o.yaml", text: overlay }))));

const actions = (...list: readonly object[]): string =>
  JSON.stringify({ overlay: "1.1.0", actions: list });

describe("actions", () => {
  const document: JsonValue = {
    info: { title: "A", tags: ["x"] },
    list: [1, 2, 3, 4],
    paths: { "/a": { get: {} }, "/b": { get: { x: 1 } } },
  };

  test.each<readonly [string, readonly object[], JsonValue]>([
    [
      "objects are merged, deep",
      [{ target: "$", update: { info: { title: "B", more: { a: 1 } } } }],
      { ...document, info: { title: "B", tags: ["x"], more: { a: 1 } } },
    ],
    [
      "lists are joined",
      [{ target: "$.info", update: { tags: ["y"] } }],
      { ...document, info: { title: "A", tags: ["x", "y"] } },
    ],
    [
      "what is no list is appended",
      [{ target: "$.info.tags", update: "y" }],
      { ...document, info: { title: "A", tags: ["x", "y"] } },
    ],
    [
      "primitives are replaced",
      [{ target: "$.info.title", update: "B" }],
      { ...document, info: { title: "B", tags: ["x"] } },
    ],
    [
      "every node that is found",
      [{ target: "$.paths.*.get", update: { x: 2 } }],
      { ...document, paths: { "/a": { get: { x: 2 } }, "/b": { get: { x: 2 } } } },
    ],
    [
      "elements are removed at once",
      [{ target: "$.list[::-2]", remove: true }],
      { ...document, list: [1, 3] },
    ],
    [
      "elements are removed by a filter",
      [{ target: "$.list[?@ > 1]", remove: true }],
      { ...document, list: [1] },
    ],
    ["nodes within each other are removed", [{ target: "$..[?@]", remove: true }], {}],
    [
      "one action after the other",
      [
        { target: "$.paths", update: { "/c": {} } },
        { target: "$.paths['/c']", copy: "$.paths['/b']" },
        { target: "$.paths['/b']", remove: true },
      ],
      { ...document, paths: { "/a": { get: {} }, "/c": { get: { x: 1 } } } },
    ],
    [
      "names of every object's own",
      [{ target: "$.info", update: JSON.parse('{"__proto__": {"a": 1}}') as object }],
      {
        ...document,
        info: JSON.parse('{"title":"A","tags":["x"],"__proto__":{"a":1}}') as JsonValue,
      },
    ],
  ])("%s", (_, list, expected) => {
    const before = JSON.stringify(document);
    expect(apply(document, actions(...list))).toEqual(expected);
    expect(JSON.stringify(document)).toBe(before);
  });

  test("what has grown too large is refused", () => {
    const overlay = valueOf(
      readOverlay({
        path: "o.yaml",
        text: actions(
          { target: "$", update: { deep: { a: {} } } },
          ...Array.from({ length: 300 }, () => ({ target: "$.deep.a", copy: "$.deep" })),
        ),
      }),
    );
    expect(
      overlayDocument(documentOf(document, "d.json"), [overlay]).diagnostics.map(
        ({ code }) => code,
      ),
    ).toEqual(["document/too-deep"]);
  });
});

const page = `# Make a thing

Endpoint: POST /v1/{a-b}/things
Security: BearerAuth, apiKey

## Path parameters:

  - \`a-b\` (any, required)

## Request fields (application/json):

  - \`ids\` (array)
    The ids.
    Example: [1,2]

  - \`map\` (object,null)
    Example: {"x":{"y":"z"}}

  - \`list\` (array)

  - \`list.any\` (any)

  - \`either\` (string,null)

## Response 400 fields (application/json):

  - \`error\` (object)
`;

/** Takes the marks off every update. */
const filled = (skeleton: string): string => skeleton.replaceAll(/^ {4}# /gmu, "    ");

const documentOfPages = (api: Api): JsonObject =>
  openapiDocument(
    api,
    withExtensions(
      ({ source, start }) => `${basename(source.path)}:${positionAt(source, start).line}`,
    ),
  );

const lower = (...sources: readonly Source[]): Api =>
  valueOf(lowerPages(sources.map((source) => valueOf(readPages(source)))));

describe("the skeleton of an overlay", () => {
  const document = documentOfPages(lower({ path: "docs/make-a-thing.md", text: page }));

  test("has the places that the page leaves open", () => {
    expect(overlaySkeleton(document)).toMatchSnapshot();
  });

  test("can be applied before it is filled in", () => {
    const overlay = valueOf(readOverlay({ path: "o.yaml", text: overlaySkeleton(document) }));
    const applied = applyOverlay(document, overlay);
    expect(applied.ok && applied.value).toEqual(document);
    expect(applied.diagnostics.map(({ code }) => code)).toEqual(["overlay/unfilled"]);
  });

  test("closes them when it is filled in", () => {
    const closed = apply(document, filled(overlaySkeleton(document)));
    const api = valueOf(andThen(asOpenApi(documentOf(closed, "closed.json")), lowerOpenApi));
    expect(noteLosses(api).diagnostics.map(renderDiagnostic)).toEqual([]);
    expect(api.fidelity).toBe("lossy");
    expect(api.securitySchemes.map(({ placement }) => placement.kind)).toEqual(["http", "apiKey"]);
    expect(openPlaces(documentOfPages(api))).toEqual([]);
  });
});

const files = existsSync(corpus)
  ? filesBelow(join(corpus, "pages-dev/without-front-matter")).filter((file) =>
      file.endsWith(".md"),
    )
  : [];

test.skipIf(files.length === 0)(
  "the skeleton of real pages has what the pass counts, and closes it",
  () => {
    const api = lower(
      ...files.map((file): Source => ({ path: file, text: readFileSync(file, "utf8") })),
    );
    const document = documentOfPages(api);
    const counts = noteLosses(api).diagnostics.map(({ message }) => Number(message.split(" ")[0]));
    const places = openPlaces(document).filter(({ kind }) => kind !== "placement");
    console.log(`${files.length} pages leave ${places.length} places open: ${counts.join(" + ")}`);
    expect(places.length).toBe(counts.reduce((sum, count) => sum + count, 0));
    const closed = apply(document, filled(overlaySkeleton(document)));
    const again = valueOf(andThen(asOpenApi(documentOf(closed, "closed.json")), lowerOpenApi));
    expect(noteLosses(again).diagnostics.map(renderDiagnostic)).toEqual([]);
  },
);
