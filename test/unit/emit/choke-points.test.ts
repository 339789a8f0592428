import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import {
  code,
  comment,
  exportedConst,
  link,
  literal,
  localSymbol,
  moduleOf,
  propertyKey,
} from "../../../generator/emit/index.js";
import type { Code } from "../../../generator/emit/index.js";
import { lineComment } from "../../../generator/emit/comment.js";
import { createScope, toName } from "../../../generator/naming/index.js";

const textOf = (fragment: Code): string =>
  fragment.parts.filter((part) => typeof part === "string").join("");

/** Texts that try to get out of where they are put. */
const breakouts = [
  "'",
  '"',
  "`",
  "${x}",
  "*/",
  "/*",
  "//",
  "\n",
  "\r",
  "\u2028",
  "\u2029",
  "\u0085",
  "\ud800",
  "</script>",
  "<!--",
  "__proto__",
  "constructor",
  "\\",
  "\0",
  "\u202e",
  "**//",
  "*\u0000/",
  "*\u200b/",
  "\ufeff",
  "\r\n",
  "\udc00",
  "\ud83d",
  "]]>",
  "@ts-nocheck",
];
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...breakouts),
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
    ),
  )
  .map((parts) => parts.join(""));

function evaluate(expression: string): unknown {
  return new Function(`"use strict"; return (${expression});`)();
}

test("a literal evaluates to the value it was made of, on one line of plain text", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), hostile, (value, text) => {
      const mixed = { [text]: value, nested: [text] } as Parameters<typeof literal>[0];
      const written = textOf(literal(mixed));
      expect(evaluate(written)).toEqual(mixed);
      expect(written).not.toMatch(/[\n\r\u2028\u2029]|<\/|<!/u);
    }),
  );
});

test("the property __proto__ stays a property", () => {
  const value = JSON.parse('{"__proto__": 1, "constructor": 2}') as Parameters<typeof literal>[0];
  const copy = evaluate(textOf(literal(value)));
  expect(Object.entries(copy as object)).toEqual([
    ["__proto__", 1],
    ["constructor", 2],
  ]);
});

test("keys name any property", () => {
  fc.assert(
    fc.property(hostile, (name) => {
      const object = evaluate(`{ ${textOf(propertyKey(name))}: 1 }`);
      expect(Object.entries(object as object)).toEqual([[name, 1]]);
    }),
  );
});

test("a comment holds its text and nothing follows from it", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const inside = textOf(comment(text));
      const block = ts.createSourceFile("a.ts", `/** ${inside} */`, ts.ScriptTarget.ES2022);
      const line = ts.createSourceFile("a.ts", lineComment(text), ts.ScriptTarget.ES2022);
      expect(block.statements.length + line.statements.length).toBe(0);
    }),
  );
});

test("a literal of a number that JSON has no word for is a literal still, in types too", () => {
  const texts = [Infinity, -Infinity, NaN, -0, 1e21, 5e-324].map((value) => textOf(literal(value)));
  expect(texts.map(evaluate)).toEqual([Infinity, -Infinity, null, -0, 1e21, 5e-324]);
  const source = texts.map((text, index) => `type T${index} = ${text};`).join("\n");
  const file = ts.createSourceFile("a.ts", source, ts.ScriptTarget.ES2022);
  expect("parseDiagnostics" in file ? file.parseDiagnostics : undefined).toEqual([]);
  expect(source).not.toMatch(/Infinity|NaN/u);
});

test("a claimed name is one identifier to TypeScript, whatever it was made of", () => {
  const surrogates = fc
    .array(fc.integer({ min: 0xd700, max: 0xe100 }))
    .map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: "binary" }), surrogates), (text) => {
      const name = createScope().claim(text);
      const file = ts.createSourceFile("a.ts", `const ${name} = 1;`, ts.ScriptTarget.ES2022);
      const [statement] = file.statements;
      expect(file.statements).toHaveLength(1);
      if (statement === undefined || !ts.isVariableStatement(statement)) throw new Error(name);
      const [declared] = statement.declarationList.declarations;
      expect(declared?.name.getText(file)).toBe(name);
    }),
    { numRuns: 500 },
  );
});

test("imports follow from use, clashes get another name, types are imported as types", () => {
  const error = localSymbol(toName("Error"), "types/error.ts", "type");
  const other = localSymbol(toName("Error"), "other/error.ts", "type");
  const helper = localSymbol(toName("help"), "runtime/help.ts", "value");
  const own = localSymbol(toName("made"), "a/made.ts", "value");
  const linked = link(
    moduleOf("a/made.ts", "A test.", [
      exportedConst(own, code`${error} | ${other}`, code`${helper}(${literal("x")})`, []),
    ]),
  );
  expect(linked.imports).toEqual([
    { from: "../types/error.js", name: "Error", alias: "Error", typeOnly: true, namespace: false },
    { from: "../other/error.js", name: "Error", alias: "Error2", typeOnly: true, namespace: false },
    { from: "../runtime/help.js", name: "help", alias: "help", typeOnly: false, namespace: false },
  ]);
});
