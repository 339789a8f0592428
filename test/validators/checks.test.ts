import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/index.js";
import { typeCheckFolder } from "../support/typecheck.js";
import { validatorsFor } from "../support/validators.js";

const ref = (name: string): JsonValue => ({ $ref: `#/components/schemas/${name}` });
const filled = { type: "object", properties: { a: { type: "string", default: "x" } } };

/** What changes on the way into code, with checks of zod's and of ours beside it; and what leads back to itself. */
const schemas: Readonly<Record<string, JsonValue>> = {
  Few: { type: "array", minItems: 1, maxItems: 2, uniqueItems: true, items: filled },
  Pair: { type: "array", prefixItems: [filled], minItems: 2, items: filled, maxItems: 2 },
  Holder: { type: "object", minProperties: 1, properties: { few: ref("Few") } },
  Branch: {
    type: "object",
    minProperties: 1,
    maxProperties: 2,
    dependentRequired: { left: ["name"] },
    properties: {
      name: { type: "string", default: "x" },
      left: ref("Branch"),
      twigs: { type: "array", maxItems: 2, items: ref("Twig") },
    },
  },
  Twig: {
    type: "object",
    required: ["of"],
    not: { required: ["root"] },
    properties: { of: { anyOf: [ref("Branch"), { type: "null" }] }, list: ref("Twigs") },
  },
  Twigs: { type: "array", minItems: 1, items: ref("Twig") },
};

const branch = { name: "a", twigs: [{ of: { name: "b" }, list: [{ of: null }] }] };
const cases: Readonly<Record<string, { readonly yes: unknown; readonly no: unknown }>> = {
  Few: {
    yes: [[{}], [{}, { a: "y" }]],
    no: [[], [{}, {}], [{}, { a: "y" }, { a: "z" }], {}, null],
  },
  Pair: { yes: [[{}, {}]], no: [[{}], [{}, {}, {}], "ab"] },
  Holder: { yes: [{ few: [{}] }], no: [{}, { few: [] }] },
  Branch: {
    yes: [branch, { name: "a", left: { name: "b" } }],
    no: [
      {},
      { left: { name: "b" } },
      { name: "a", left: {} },
      { name: "a", twigs: [{ of: {} }] },
      { name: "a", twigs: [{ of: null, root: 1 }] },
      { name: "a", twigs: [{ of: null, list: [] }] },
      { name: "a", twigs: [{ of: null }, { of: null }, { of: null }] },
    ],
  },
};

test.each(["classic", "mini"])(
  "checks beside what changes, and in circles, hold with zod %s",
  async (zod) => {
    const { validators, folder } = await validatorsFor(schemas, { zod, proof: "emit" });
    for (const [name, { yes, no }] of Object.entries(cases)) {
      const results = (values: unknown) =>
        (values as unknown[]).map((value) => validators[`${name}Schema`]?.safeParse(value).success);
      expect(results(yes), name).not.toContain(false);
      expect(results(no), name).not.toContain(true);
    }
    const read = validators["FewSchema"]?.safeParse([{}]);
    expect(read).toEqual({ success: true, data: [{ a: "x" }] });
    expect(await typeCheckFolder(join(folder, "out"), "7")).toBe("");
    await rm(folder, { recursive: true });
  },
);
