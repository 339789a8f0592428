import { parseTest } from "./parse-test.js";
import type { PathProblem, Query, Segment, Selector } from "./path.js";
import { PathError, scan, scanInteger, scanText } from "./scanner.js";
import type { Scanner } from "./scanner.js";

const shorthand = /[A-Za-z_\u0080-\u{10ffff}][\w\u0080-\u{10ffff}]*/uy;

/** `start:end:step`, any of them left out; the start is read already. */
function parseSlice(scanner: Scanner, start: number | undefined): Selector {
  const next = (): number | undefined => {
    scanner.skipBlank();
    const found = scanInteger(scanner);
    scanner.skipBlank();
    return found;
  };
  const end = next();
  const step = scanner.takes(":") ? next() : undefined;
  return { kind: "slice", start, end, step: step ?? 1 };
}

/** RFC 9535, 2.3. */
function parseSelector(scanner: Scanner, depth: number): Selector {
  const name = scanText(scanner);
  if (name !== undefined) return { kind: "name", name };
  if (scanner.takes("*")) return { kind: "wildcard" };
  if (scanner.takes("?"))
    return { kind: "filter", test: parseTest({ scanner, parseQuery, depth: depth + 1 }) };
  const index = scanInteger(scanner);
  scanner.skipBlank();
  if (scanner.takes(":")) return parseSlice(scanner, index);
  return index === undefined
    ? scanner.fail("a name in quotes, an index, `*` or a filter is expected")
    : { kind: "index", index };
}

function parseBrackets(scanner: Scanner, depth: number): readonly Selector[] {
  const selectors: Selector[] = [];
  do {
    scanner.skipBlank();
    selectors.push(parseSelector(scanner, depth));
    scanner.skipBlank();
  } while (scanner.takes(","));
  scanner.expects("]");
  return selectors;
}

/** What stands after a dot: a name or an asterisk. */
function parseShorthand(scanner: Scanner): readonly Selector[] {
  if (scanner.takes("*")) return [{ kind: "wildcard" }];
  const name = scanner.matches(shorthand) ?? scanner.fail("a name, `*` or `[` is expected");
  return [{ kind: "name", name }];
}

function parseSegment(scanner: Scanner, depth: number): Segment | undefined {
  if (scanner.takes(".."))
    return {
      kind: "descendant",
      selectors: scanner.takes("[") ? parseBrackets(scanner, depth) : parseShorthand(scanner),
    };
  if (scanner.takes(".")) return { kind: "child", selectors: parseShorthand(scanner) };
  return scanner.takes("[")
    ? { kind: "child", selectors: parseBrackets(scanner, depth) }
    : undefined;
}

function parseQuery(scanner: Scanner, depth: number): Query {
  const from = scanner.takes("$") ? "root" : "current";
  if (from === "current") scanner.expects("@");
  const segments: Segment[] = [];
  for (;;) {
    // Blanks may stand before a segment and mean nothing; after the last one they belong to what follows.
    if (!scanner.sees(/[ \t\r\n]*[.[]/uy)) return { from, segments };
    scanner.skipBlank();
    const segment = parseSegment(scanner, depth);
    if (segment !== undefined) segments.push(segment);
  }
}

/** Parses a JSONPath that starts at the root (RFC 9535). */
export function parsePath(text: string): Query | PathProblem {
  const scanner = scan(text);
  try {
    if (!scanner.sees(/\$/uy)) scanner.fail("it starts with `$`");
    const query = parseQuery(scanner, 0);
    return scanner.atEnd() ? query : scanner.fail("it should end here");
  } catch (error) {
    if (error instanceof PathError) return error.problem;
    throw error;
  }
}
