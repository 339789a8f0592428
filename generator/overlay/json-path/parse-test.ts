import type { JsonValue } from "../../ir/index.js";
import { compilePattern, patternUse } from "../../regex/index.js";
import { operators } from "./path.js";
import type { Operand, Query, Test } from "./path.js";
import { scanText } from "./scanner.js";
import type { Scanner } from "./scanner.js";

/** How a query is parsed; filters stand in queries, and queries in filters. */
export type ParseQuery = (scanner: Scanner, depth: number) => Query;

const deepest = 50;

/** What parsing a filter needs: the text, how to parse a query, and how deep it is already. */
interface Parsing {
  readonly scanner: Scanner;
  readonly parseQuery: ParseQuery;
  readonly depth: number;
}

function parseMany(
  parsing: Parsing,
  kind: "or" | "and",
  mark: string,
  one: (parsing: Parsing) => Test,
): Test {
  const { scanner } = parsing;
  const first = one(parsing);
  const tests = [first];
  for (scanner.skipBlank(); scanner.takes(mark); scanner.skipBlank()) tests.push(one(parsing));
  return tests.length === 1 ? first : { kind, tests };
}

/** RFC 9535, 2.3.5.1: `||` binds loosest, then `&&`, then `!`. */
export function parseTest(parsing: Parsing): Test {
  if (parsing.depth > deepest) parsing.scanner.fail("it is nested too deep");
  return parseMany(parsing, "or", "||", (inner) => parseMany(inner, "and", "&&", parseBasic));
}

function parseBasic(parsing: Parsing): Test {
  const { scanner } = parsing;
  scanner.skipBlank();
  const negated = scanner.sees(/!(?!=)/uy) && scanner.takes("!");
  scanner.skipBlank();
  const wrapped = scanner.sees(/\(/uy);
  const test = wrapped ? parseParenthesis(parsing) : parseComparison(parsing);
  if (!negated) return test;
  return test.kind === "compare" && !wrapped
    ? scanner.fail("a comparison after `!` stands in parentheses")
    : { kind: "not", test };
}

function parseParenthesis(parsing: Parsing): Test {
  const { scanner } = parsing;
  scanner.expects("(");
  const test = parseTest({ ...parsing, depth: parsing.depth + 1 });
  scanner.skipBlank();
  scanner.expects(")");
  return test;
}

function parseComparison(parsing: Parsing): Test {
  const { scanner } = parsing;
  const pattern = parseMatches(parsing);
  if (pattern !== undefined) return pattern;
  const left = parseOperand(parsing);
  scanner.skipBlank();
  const operator = operators.find((one) => scanner.takes(one));
  if (operator === undefined)
    return left.kind === "query"
      ? { kind: "exists", query: left.query }
      : scanner.fail("a comparison is expected");
  scanner.skipBlank();
  const right = parseOperand(parsing);
  for (const operand of [left, right])
    if (operand.kind === "query" && !isSingular(operand.query))
      scanner.fail("only a query for one node can be compared");
  return { kind: "compare", operator, left, right };
}

/** Names and indices lead to one node at most (RFC 9535, 2.3.5.1). */
function isSingular({ segments }: Query): boolean {
  return segments.every(({ kind, selectors }) => {
    const [only] = selectors;
    return (
      kind === "child" &&
      selectors.length === 1 &&
      (only?.kind === "name" || only?.kind === "index")
    );
  });
}

/** The arguments of a function, each read by its own parser. */
function inParentheses<T>({ scanner }: Parsing, read: () => T): T {
  scanner.skipBlank();
  const value = read();
  scanner.skipBlank();
  scanner.expects(")");
  return value;
}

function parseMatches(parsing: Parsing): Test | undefined {
  const { scanner } = parsing;
  const word = scanner.matches(/(?:match|search)\(/uy);
  if (word === undefined) return undefined;
  return inParentheses(parsing, () => {
    const value = parseOperand(parsing);
    scanner.skipBlank();
    scanner.expects(",");
    scanner.skipBlank();
    const pattern = parseOperand(parsing);
    const text = pattern.kind === "literal" ? pattern.value : undefined;
    // A pattern that is none finds nothing (RFC 9535, 2.4.6).
    const isPattern = typeof text === "string" && compilePattern(text).ok;
    if (isPattern && patternUse(text, "safe") === "leave out")
      scanner.fail("its pattern may take for ever");
    return { kind: "matches", whole: word === "match(", value, pattern };
  });
}

const literals: readonly (readonly [word: string, value: JsonValue])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

function parseLiteral(scanner: Scanner): Operand | undefined {
  const text = scanText(scanner);
  if (text !== undefined) return { kind: "literal", value: text };
  const number = scanner.matches(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy);
  if (number !== undefined) return { kind: "literal", value: Number(number) };
  const found = literals.find(([word]) => scanner.takes(word));
  return found && { kind: "literal", value: found[1] };
}

/** The functions of RFC 9535, 2.4.4 to 2.4.8, that give a value. */
function parseOperand(parsing: Parsing): Operand {
  const { scanner, parseQuery, depth } = parsing;
  if (depth > deepest) scanner.fail("it is nested too deep");
  if (scanner.takes("length("))
    return inParentheses(parsing, () => ({
      kind: "length",
      of: parseOperand({ ...parsing, depth: depth + 1 }),
    }));
  if (scanner.takes("count("))
    return inParentheses(parsing, () => ({ kind: "count", query: parseQuery(scanner, depth + 1) }));
  if (scanner.takes("value("))
    return inParentheses(parsing, () => ({ kind: "value", query: parseQuery(scanner, depth + 1) }));
  if (scanner.sees(/[@$]/uy)) return { kind: "query", query: parseQuery(scanner, depth + 1) };
  return parseLiteral(scanner) ?? scanner.fail("a value, a query or a function is expected");
}
