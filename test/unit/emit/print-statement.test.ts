import fc from "fast-check";
import { expect, test } from "vitest";
import type { LinkedModule } from "../../../generator/emit/link.js";
import { printPlain } from "../../../generator/emit/print-statement.js";
import { printByTsMorph } from "../../../generator/emit/print-ts-morph.js";

type Statement = LinkedModule["statements"][number];

const name = fc.constantFrom("a", "Invoice", "listInvoices", "$id");
const line = fc.constantFrom(
  "string",
  "a | b",
  '"x`y"',
  "{ a: 1, b: [2] }",
  "f(a, b)",
  "/* pure */ g()",
);
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join(",\n"));
const flag = fc.boolean();
const prose = fc.array(fc.constantFrom("What it is.", "Says `a`.", "", "Ends blank "), {
  minLength: 1,
  maxLength: 4,
});
const docs = fc.array(
  prose.map((lines) => lines.join("\n").trim()).filter((one) => one !== ""),
  { maxLength: 1 },
);
const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 3 });
const open = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined });

const typeParameters = some(fc.record({ name, constraint: open(line), default: open(line) }));
const parameters = some(fc.record({ name, type: text, hasQuestionToken: flag }));
const property = fc.record({ docs, name, type: text, isReadonly: flag, hasQuestionToken: flag });
const method = fc.record({ docs, name, parameters, returnType: text });

const statements: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({
    kind: fc.constant("Interface" as const),
    docs,
    isExported: flag,
    name,
    typeParameters,
    extends: some(line),
    properties: some(property),
    methods: some(method),
  }),
  fc.record({
    kind: fc.constant("TypeAlias" as const),
    docs,
    isExported: flag,
    name,
    typeParameters,
    type: text,
  }),
  fc.record({
    kind: fc.constant("Function" as const),
    docs,
    isExported: flag,
    name,
    typeParameters,
    parameters,
    returnType: text,
    statements: fc.array(text, { maxLength: 1 }),
  }),
  fc.record({
    kind: fc.constant("VariableStatement" as const),
    docs,
    isExported: flag,
    declarationKind: fc.constant("const"),
    declarations: fc.array(fc.record({ name, type: text, initializer: text }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
);

test("a plain statement is printed as ts-morph prints it", () => {
  fc.assert(
    fc.property(statements, (statement) => {
      expect(printPlain(statement)).toBe(printByTsMorph(statement));
    }),
    { numRuns: 500 },
  );
});

test.each<readonly [string, Statement]>([
  [
    "a field that is not known here",
    { kind: "TypeAlias", name: "A", type: "1", hasDeclareKeyword: true },
  ],
  ["a kind that is not known here", { kind: "Class", name: "A" }],
  ["lines within a template literal", { kind: "TypeAlias", name: "A", type: "`a\nb`" }],
  [
    "a function of two statements",
    { kind: "Function", name: "f", returnType: "A", statements: ["a", "b"] },
  ],
  ["a property without a type", { kind: "Interface", name: "A", properties: [{ name: "a" }] }],
])("%s is left to ts-morph", (_what, statement) => {
  expect(printPlain(statement)).toBeUndefined();
});
