import { expect, test } from "vitest";
import { allRules, bumped, bumpFor, diffApis } from "../../../generator/diff/index.js";
import { defaultSerialization, plainNode } from "../../../generator/ir/index.js";
import type { Access, Api, Operation, Schema, SchemaId } from "../../../generator/ir/index.js";
import * as ir from "../../support/ir.js";
import { operationCases } from "./operation-cases.js";

const ref: Schema = { kind: "ref", target: "T" as SchemaId, ...plainNode(ir.nowhere) };

test.each(operationCases.map((one) => [one.rule, one] as const))("%s", (rule, one) => {
  const [callers, implementers] = one.is;
  const found = diffApis(one.before, one.after).map((change) => [change.rule, change.effects]);
  expect(found).toEqual([[rule, { callers, implementers }]]);
  expect(diffApis(one.before, one.before)).toEqual([]);
});

test("no rule is without a case", () => {
  const shown = new Set(operationCases.map(({ rule }) => rule));
  expect(allRules.filter((rule) => !rule.includes("/") && !shown.has(rule))).toEqual([]);
});

test("the requests of a webhook go to the callers", () => {
  const hook = (required: boolean): Operation =>
    ir.operation({
      target: { kind: "webhook", name: "paid" },
      requestBody: {
        required: true,
        content: ir.json(ir.object(required ? { "a!": ir.string } : { a: ir.string })),
        origin: ir.nowhere,
      },
    });
  const [change] = diffApis(ir.api([hook(true)]), ir.api([hook(false)]));
  expect(change).toMatchObject({
    subject: "POST webhook paid",
    rule: "request-body/property-became-optional",
    effects: { callers: "breaking", implementers: "additive" },
  });
});

test("header fields of parts are told of like those of the whole", () => {
  const form = (required?: boolean): Operation => {
    const [media] = ir.json(ir.object({ file: ir.string }));
    const field = {
      name: "X-Checksum",
      serialization: defaultSerialization.header,
      schema: ir.string,
      origin: ir.nowhere,
    };
    const headers = required === undefined ? [] : [{ ...field, required }];
    const encoding = [
      { property: "file", contentType: undefined, serialization: undefined, headers },
    ];
    const content =
      media === undefined ? [] : [{ ...media, name: "multipart/form-data", encoding }];
    return ir.operation({ requestBody: { required: true, content, origin: ir.nowhere } });
  };
  const told = (before: Operation, after: Operation) =>
    diffApis(ir.api([before]), ir.api([after])).map(({ rule, at, effects }) => [rule, at, effects]);
  const at = "request body · multipart/form-data · part file · header X-Checksum";
  expect(told(form(), form(true))).toEqual([
    ["required-parameter-added", at, { callers: "breaking", implementers: "additive" }],
  ]);
  expect(told(form(true), form(false))).toEqual([
    ["parameter-became-optional", at, { callers: "additive", implementers: "breaking" }],
  ]);
  expect(told(form(false), form())).toEqual([
    ["parameter-removed", at, { callers: "breaking", implementers: "breaking" }],
  ]);
});

test("a type that goes both ways is told of once, with the gravest effect of both", () => {
  const api = (member: Schema): Api => ({
    ...ir.api([
      ir.operation({
        requestBody: { required: true, content: ir.json(ref), origin: ir.nowhere },
        responses: [ir.response("200", ir.json(ref))],
      }),
    ]),
    schemas: [{ id: "T" as SchemaId, name: "T", schema: member }],
  });
  const changes = diffApis(api(ir.oneOfValues(["a"])), api(ir.oneOfValues(["a", "b"])));
  expect(changes).toMatchObject([
    {
      subject: "T",
      rule: "type/enum-value-added",
      effects: { callers: "breaking", implementers: "breaking" },
      operations: ["POST /things"],
    },
  ]);
});

test("a property that is only read is none of what is sent, and the other way round", () => {
  const api = (access: Access, required: boolean): Api => {
    const { properties, ...rest } = ir.object({ [required ? "a!" : "a"]: ir.string });
    const schema = { ...rest, properties: properties.map((one) => ({ ...one, access })) };
    return ir.api([
      ir.operation({
        requestBody: { required: true, content: ir.json(schema), origin: ir.nowhere },
        responses: [ir.response("200", ir.json(schema))],
      }),
    ]);
  };
  const told = (before: Api, after: Api): readonly string[] =>
    diffApis(before, after).map(({ rule, text }) => `${rule} ${text}`);
  expect(told(api("readOnly", false), api("readOnly", true))).toEqual([
    "response-body/property-became-required is required now",
  ]);
  expect(told(api("both", true), api("readOnly", true))).toEqual([
    "request-body/property-removed can only be read now",
  ]);
  expect(told(api("writeOnly", true), api("both", true))).toEqual([
    "response-body/required-property-added is new and required",
  ]);
});

test("the suggested bump is that of the gravest change on the side that counts", () => {
  const changes = diffApis(ir.api([]), ir.api([ir.operation()]));
  expect(bumpFor(changes, ["callers"])).toBe("minor");
  expect(bumpFor(changes, ["implementers"])).toBe("major");
  expect(bumpFor([], ["callers"])).toBe("none");
});

test.each([
  ["1.2.3", "major", "2.0.0"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.2.3", "none", "1.2.3"],
  ["0.2.3", "major", "0.3.0"],
  ["0.2.3", "minor", "0.2.4"],
  ["2.0.0-beta.1", "patch", "2.0.1"],
] as const)("%s with a %s bump is %s", (version, bump, expected) => {
  expect(bumped(version, bump)).toBe(expected);
});
