import { describe, expect, it } from "vitest";
import { parseJson } from "../../../templates/runtime/server/json.js";
import { bounded } from "../../../templates/runtime/shared/bounded.js";

const bounds = { depth: 3, members: 2 };
const parse = (text: string): unknown => parseJson(new TextEncoder().encode(text), bounds);
const refusal = (code: string): unknown => expect.objectContaining({ ok: false, code });

describe("parseJson", () => {
  it.each([
    "null",
    "1",
    '"a"',
    '{"a":{"b":[1,2,3,4]}}',
    '\uFEFF{"a":1}',
    '{"constructor":{"prototype":1}}',
  ])("takes %s", (text) => {
    expect(parse(text)).toEqual({ ok: true, value: JSON.parse(text.replace("\uFEFF", "")) });
  });

  it.each([
    ["", "invalid_json"],
    ["{'a':1}", "invalid_json"],
    ["[[[[]]]]", "too_deep"],
    ['{"a":1,"b":2,"c":3}', "too_many_members"],
    ['[{"__proto__":1}]', "unsafe_key"],
  ])("refuses %s as %s", (text, code) => {
    expect(parse(text)).toEqual(refusal(code));
  });

  it("refuses text that is not UTF-8", () => {
    expect(parseJson(new Uint8Array([0x22, 0xc0, 0x22]), bounds)).toEqual(refusal("invalid_json"));
  });

  it("needs no stack for depth", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 500_000; i += 1) deep = [deep];
    expect(bounded(deep, { depth: 1_000_000, members: 1 })).toEqual({ ok: true, value: deep });
  });
});
