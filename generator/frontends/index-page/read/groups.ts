import type { Reading } from "../../endpoint-page/read/reading.js";
import { lineStart, trimmedEnd } from "../../endpoint-page/read/scan.js";
import type { HeadingToken, OperationToken, Token } from "./token.js";

/** A section: its heading, what follows until the next one, and where its text starts and ends. */
export interface Group {
  /** Undefined for operations above the first section. */
  readonly heading: HeadingToken | undefined;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

export interface Sections {
  /** Where the head of the page ends. */
  readonly head: number;
  readonly groups: readonly Group[];
}

/** An operation that a section lists, and the heading above it. */
export interface ListedOperation {
  readonly entry: HeadingToken | undefined;
  readonly token: OperationToken;
}

/**
 * The operations of a section: each link just below a `### ` heading; where a section has no such
 * headings, every link. Other links of that look stand in descriptions.
 */
export function operationsIn({ tokens }: Pick<Group, "tokens">): readonly ListedOperation[] {
  const bare = !tokens.some(({ kind }) => kind === "entry");
  return tokens.flatMap((token, index): readonly ListedOperation[] => {
    if (token.kind !== "operation") return [];
    const before = tokens[index - 1];
    if (before?.kind === "entry") return [{ entry: before, token }];
    return bare ? [{ entry: undefined, token }] : [];
  });
}

/** Splits a page at its `## ` headings, once the description of the API is over, which may have some too. */
export function groupSections(reading: Reading, tokens: readonly Token[], end: number): Sections {
  const first = tokens.findIndex((token, index) => isBody(reading, tokens, token, index));
  if (first < 0) return { head: end, groups: [] };
  const starts = tokens.flatMap(({ kind }, index) =>
    index >= first && kind === "section" ? [index] : [],
  );
  if (starts[0] !== first) starts.unshift(first);
  const groups = starts.map((from, index) => groupAt(tokens, from, starts[index + 1], end));
  return { head: tokens[first]?.start ?? end, groups };
}

function groupAt(
  tokens: readonly Token[],
  from: number,
  to: number | undefined,
  textEnd: number,
): Group {
  const first = tokens[from];
  const heading = first?.kind === "section" ? first : undefined;
  const inside = tokens.slice(heading === undefined ? from : from + 1, to);
  const end = (to === undefined ? undefined : tokens[to]?.start) ?? textEnd;
  return { heading, tokens: inside, start: heading?.text.start ?? first?.start ?? end, end };
}

/** Whether the description of the API is over here. */
function isBody(reading: Reading, tokens: readonly Token[], token: Token, index: number): boolean {
  const next = tokens[index + 1];
  if (token.kind === "entry") return next?.kind === "operation";
  if (token.kind !== "section") return false;
  return followsHeader(reading, token) || isEvident(reading, token, next, tokens[index + 2]);
}

const headerLine = /^(?:Version|License):(?:\s|$)/u;

/** The header lines are the last before the first section; Prettier joins them. */
function followsHeader({ text, form }: Reading, { start }: Token): boolean {
  if (form === "collapsed") return false;
  const end = trimmedEnd(text, 0, start);
  return headerLine.test(text.slice(lineStart(text, end, 0), end));
}

/** What stands below a heading of the index, and not below one of the same name in a description. */
const below: Readonly<Record<string, (next: Token | undefined, text: string) => boolean>> = {
  Servers: (next) => next?.kind === "fence",
  Security: (next) => next?.kind === "entry",
  "Download OpenAPI description": (_next, text) => /^\s*\[/u.test(text),
};

function isEvident(
  { text, form }: Reading,
  token: HeadingToken,
  next: Token | undefined,
  second: Token | undefined,
): boolean {
  if (next?.kind === "operation" || (next?.kind === "entry" && second?.kind === "operation"))
    return true;
  const { start, end } = token.text;
  return Object.entries(below).some(([name, holds]) => {
    const stop = start + name.length;
    const named =
      form === "laidOut" ? text.slice(start, end) === name : text.startsWith(`${name} `, start);
    return named && holds(next, text.slice(stop, stop + 100));
  });
}
