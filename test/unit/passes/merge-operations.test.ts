import { expect, test } from "vitest";
import type { Operation } from "../../../generator/ir/index.js";
import { mergeOperations } from "../../../generator/passes/merge-operations.js";
import { originOf } from "../../../generator/source/index.js";
import * as ir from "../../support/ir.js";
import { cpuOf } from "../../support/cpu.js";
import { valueOf } from "../../support/result.js";

const body = (schema: Parameters<typeof ir.json>[0], required = true): Partial<Operation> => ({
  requestBody: { required, content: ir.json(schema), origin: ir.nowhere },
});
const item = ir.object({ "a!": ir.string, b: ir.array(ir.object({ "c!": ir.integer })) });
const first = ir.operation({
  ...body(item),
  responses: [ir.response("200", ir.json(item)), ir.response("404")],
});

/** What is told of a second description of the same operation. */
function differenceOf(second: Partial<Operation>): string {
  const { diagnostics } = mergeOperations(ir.api([first, { ...first, ...second }]));
  return diagnostics.map(({ message }) => /twice, and (.*); the first/u.exec(message)?.[1]).join();
}

test("the same operation found twice is one, whatever its texts and its order", () => {
  const described = { ...ir.string, docs: { ...ir.string.docs, description: "The first letter." } };
  const turned = ir.object({ b: ir.array(ir.object({ "c!": ir.integer })), "a!": described });
  const again: Operation = {
    ...first,
    ...body(turned),
    name: "other",
    tags: ["Things"],
    heading: { kind: "joined", text: "Something else" },
    responses: [ir.response("404"), ir.response("200", ir.json(turned))],
    origin: originOf({ path: "b.md", text: "x" }, 0, 1),
  };
  const merged = mergeOperations(ir.api([first, again, again]));
  expect(merged.diagnostics).toEqual([]);
  expect(valueOf(merged).operations).toEqual([first]);
});

const differences: readonly (readonly [difference: string, second: Partial<Operation>])[] = [
  [
    "the request field `a` is required in one",
    body(ir.object({ a: ir.string, b: ir.array(ir.object({ "c!": ir.integer })) })),
  ],
  [
    "the request field `b.c` is integer in one and string in the other",
    body(ir.object({ "a!": ir.string, b: ir.array(ir.object({ "c!": ir.string })) })),
  ],
  ["the request field `b` stands in only one", body(ir.object({ "a!": ir.string }))],
  [
    "the request field `d` stands in only one",
    body(
      ir.object({ "a!": ir.string, b: ir.array(ir.object({ "c!": ir.integer })), d: ir.nothing }),
    ),
  ],
  ["the request body is object in one and array in the other", body(ir.array(item))],
  ["the request body is required in one", body(item, false)],
  ["only one has a request body", { requestBody: undefined }],
  ["the response `404` stands in only one", { responses: [ir.response("200", ir.json(item))] }],
  [
    "the response 200 in `application/json` stands in only one",
    { responses: [ir.response("200"), ir.response("404")] },
  ],
  [
    "the query parameter `page` stands in only one",
    { parameters: [ir.parameter("query", "page", ir.integer)] },
  ],
  [
    "its security is not the same in both",
    { security: { kind: "alternatives", alternatives: [] } },
  ],
  ["its version is not stated in one and `2` in the other", { version: "2" }],
  ["it is deprecated in one", { docs: { ...first.docs, deprecated: true } }],
];

test.each(differences)("%s", (difference, second) => {
  expect(differenceOf(second)).toBe(difference);
});

test("unions and enums are compared as sets", () => {
  const one = ir.operation(
    body(ir.object({ a: ir.union(ir.string, ir.nothing), b: ir.oneOfValues(["x", "y"]) })),
  );
  const same = ir.operation(
    body(ir.object({ a: ir.union(ir.nothing, ir.string), b: ir.oneOfValues(["y", "x"]) })),
  );
  const other = ir.operation(
    body(ir.object({ a: ir.union(ir.string, ir.nothing), b: ir.oneOfValues(["x", "z"]) })),
  );
  const { diagnostics } = mergeOperations(ir.api([one, same, other]));
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "`POST /things` is described twice, and the request field `b` has other values in one; the first one counts",
  ]);
});

test("paths that differ in the names of their parameters are one, and told", () => {
  const target = (template: string): Partial<Operation> => ({ target: { kind: "path", template } });
  const operations = [
    ir.operation(target("/a/{id}")),
    ir.operation(target("/a/{key}")),
    ir.operation(target("/a/{id}/b")),
  ];
  const merged = mergeOperations(ir.api(operations));
  expect(valueOf(merged).operations).toEqual([operations[0], operations[2]]);
  expect(
    merged.diagnostics.map(({ code, severity, places }) => [code, severity, places.length]),
  ).toEqual([["api/operation-differs", "warning", 2]]);
  expect(merged.diagnostics[0]?.message).toContain(
    "its path is `/a/{id}` in one and `/a/{key}` in the other",
  );
});

test("webhooks of one name are one, and the same difference is told once", () => {
  const webhook = (...parts: readonly string[]): readonly Operation[] =>
    parts.map((status) =>
      ir.operation({
        target: { kind: "webhook", name: "Thing done" },
        responses: [ir.response(status)],
      }),
    );
  const { diagnostics } = mergeOperations(ir.api(webhook("204", "200", "200", "204")));
  expect(diagnostics.length).toBe(1);
});

test("many descriptions of one operation take little time", () => {
  const many = Array.from({ length: 20_000 }, () => ({ ...first }));
  const spent = cpuOf(() =>
    expect(valueOf(mergeOperations(ir.api(many))).operations.length).toBe(1),
  );
  expect(spent).toBeLessThan(3_000);
});
