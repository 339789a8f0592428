import { describe, expect, it } from "vitest";
import {
  cookieValues,
  headerValues,
  pathValues,
  queryValues,
} from "../../../templates/runtime/server/raw-values.js";
import {
  delimitedStyle,
  simpleExplodedStyle,
} from "../../../templates/runtime/server/style-delimited.js";
import { formExplodedStyle } from "../../../templates/runtime/server/style-form.js";
import type { Wire } from "../../../templates/runtime/shared/wire.js";

const numbers: Wire = { kind: "array", items: "number" };
const strings: Wire = { kind: "array", items: "string" };
const color: Wire = { kind: "object", properties: { R: "number", G: "number", name: "string" } };
const map: Wire = { kind: "object", properties: { R: "number" }, rest: "string" };

function read(text: string, wire: Wire): unknown {
  return delimitedStyle(pathValues(["p"], [text]), "p", wire);
}

function readExploded(query: string, wire: Wire): unknown {
  return formExplodedStyle(queryValues(query), "p", wire, ["p"]);
}

describe("path, simple", () => {
  it.each<[string, Wire, unknown]>([
    ["5", "number", 5],
    ["-0.5e3", "number", -500],
    ["007", "number", "007"],
    ["0x10", "number", "0x10"],
    ["", "number", ""],
    ["true", "boolean", true],
    ["True", "boolean", "True"],
    ["a%2Fb%20c+d", "string", "a/b c+d"],
    ["a,b", "string", "a,b"],
    ["3,4,5", numbers, [3, 4, 5]],
    ["a%2Cb,c", strings, ["a,b", "c"]],
    ["3", numbers, [3]],
    ["", strings, [""]],
    ["", numbers, []],
    ["R,100,G,200", color, { R: 100, G: 200 }],
    ["R,100,X,1,__proto__,1", color, { R: 100 }],
    ["R,100,X,1,__proto__,1", map, { R: 100, X: "1" }],
    ["null", { kind: "anyOf", members: ["null", "number"] }, null],
    ["a", { kind: "anyOf", members: ["number", "string"] }, "a"],
    ["1,2", { kind: "anyOf", members: ["number", numbers] }, [1, 2]],
    ["1", { kind: "anyOf", members: ["number", numbers] }, 1],
  ])("%s", (text, wire, value) => expect(read(text, wire)).toEqual(value));

  it("spells objects with explode", () => {
    expect(simpleExplodedStyle(pathValues(["p"], ["R=100,name=a%3Db,G"]), "p", color)).toEqual({
      R: 100,
      name: "a=b",
      G: "",
    });
  });

  it("throws URIError for a broken encoding", () => {
    expect(() => read("%zz", "string")).toThrow(URIError);
    expect(() => read("%c3%28", "string")).toThrow(URIError);
  });
});

describe("query, form", () => {
  it.each<[string, Wire, unknown]>([
    ["p=1", "number", 1],
    ["q=1", "number", undefined],
    ["p", "string", ""],
    ["p=", "string", ""],
    ["p=a%26b=c+%2B", "string", "a&b=c +"],
    ["p=1&p=2", numbers, [1, 2]],
    ["p=1", numbers, [1]],
    ["p=a,b", strings, ["a,b"]],
    ["%70=1", "number", 1],
    ["R=1&G=2&other=3", color, { R: 1, G: 2 }],
    ["other=3", color, undefined],
    ["R=1&x=2&__proto__=3&p=4", map, { R: 1, x: "2" }],
  ])("%s", (query, wire, value) => expect(readExploded(query, wire)).toEqual(value));

  it("splits before it decodes, without explode", () => {
    expect(delimitedStyle(queryValues("p=a%2Cb,c+d"), "p", strings)).toEqual(["a,b", "c d"]);
  });
});

describe("headers and cookies", () => {
  it("reads a header whatever its letter case, and does not decode it", () => {
    const values = headerValues((name) => (name === "x-p" ? "a%20b, c" : undefined));
    expect(delimitedStyle(values, "X-P", "string")).toBe("a%20b, c");
    expect(delimitedStyle(values, "X-P", strings)).toEqual(["a%20b", "c"]);
  });

  it("reads cookies among others that are broken", () => {
    const values = cookieValues('junk; a=%zz; p="1"; p=2');
    expect(formExplodedStyle(values, "p", "number", [])).toBe(1);
    expect(formExplodedStyle(values, "p", numbers, [])).toEqual([1, 2]);
  });
});
