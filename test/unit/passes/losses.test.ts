import { expect, test } from "vitest";
import { noteLosses } from "../../../generator/passes/losses.js";
import { openSuccess } from "../../../generator/passes/open-success.js";
import * as ir from "../../support/ir.js";
import { valueOf } from "../../support/result.js";

const open = ir.object({
  list: ir.array(ir.unknown),
  lists: ir.array(ir.array(ir.unknown)),
  map: ir.object({}),
  any: ir.unknown,
});
const operations = [
  ir.operation({ responses: [ir.response("404"), ir.response("default", ir.json(open))] }),
  ir.operation({ responses: [ir.response("204")] }),
  ir.operation({ target: { kind: "webhook", name: "Done" }, responses: [] }),
];

test("each kind of loss is told once, with its count", () => {
  const { diagnostics } = noteLosses(ir.api(operations));
  expect(diagnostics.map(({ code, places }) => [code, places.length])).toEqual([
    ["loss/success", 1],
    ["loss/array-items", 2],
    ["loss/object-fields", 1],
    ["loss/any", 1],
  ]);
});

test("an operation without a stated success has one of which nothing is known", () => {
  const statuses = valueOf(openSuccess(ir.api(operations))).operations.map(({ responses }) =>
    responses.map(({ status }) => status),
  );
  expect(statuses).toEqual([["2XX", "404", "default"], ["204"], []]);
});

test("an exact spec has no losses and gets no response that it does not state", () => {
  const exact = ir.api(operations, { fidelity: "exact" });
  expect(noteLosses(exact).diagnostics).toEqual([]);
  expect(valueOf(openSuccess(exact))).toEqual(exact);
});
