import type { PathProblem } from "./path.js";

/** Ends the parsing of a path; caught where it was started, so that nobody outside sees it. */
export class PathError extends Error {
  readonly problem: PathProblem;

  constructor(reason: string, at: number) {
    super(reason);
    this.problem = { reason, at };
  }
}

/** A text and how far it was read. */
export interface Scanner {
  readonly at: () => number;
  readonly skipBlank: () => void;
  /** Whether the text goes on with the words, which are then read. */
  readonly takes: (words: string) => boolean;
  readonly expects: (words: string) => void;
  /** What a sticky pattern matches here, which is then read. */
  readonly matches: (pattern: RegExp) => string | undefined;
  readonly sees: (pattern: RegExp) => boolean;
  readonly atEnd: () => boolean;
  readonly fail: (reason: string) => never;
}

/** Patterns must be sticky. */
export function scan(text: string): Scanner {
  let at = 0;
  const matchAt = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const fail = (reason: string): never => {
    throw new PathError(reason, at);
  };
  const takes = (words: string): boolean => {
    const found = text.startsWith(words, at);
    if (found) at += words.length;
    return found;
  };
  const matches = (pattern: RegExp): string | undefined => {
    const found = matchAt(pattern);
    at += found?.length ?? 0;
    return found;
  };
  return {
    at: () => at,
    skipBlank: () => void matches(/[ \t\r\n]*/uy),
    takes,
    expects: (words) => {
      if (!takes(words)) fail(`\`${words}\` is expected`);
    },
    matches,
    sees: (pattern) => matchAt(pattern) !== undefined,
    atEnd: () => at >= text.length,
    fail,
  };
}

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function unescape(inner: string): string {
  return inner.replace(
    /\\(?:u([\da-fA-F]{4})|(.))/gsu,
    (_, hex: string | undefined, letter: string | undefined) =>
      hex === undefined
        ? (escapes[letter ?? ""] ?? letter ?? "")
        : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const quotedText =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|'(?:[^'\\\u0000-\u001f]|\\(?:['\\/bfnrt]|u[\da-fA-F]{4}))*'/uy;

/** A text in either quotes (RFC 9535, 2.3.1.1). */
export function scanText(scanner: Scanner): string | undefined {
  if (!scanner.sees(/["']/uy)) return undefined;
  const found =
    scanner.matches(quotedText) ??
    scanner.fail("the quotes are not closed, or hold a wrong escape");
  return unescape(found.slice(1, -1));
}

const integer = /0|-?[1-9]\d*/uy;

/** RFC 9535, 2.1: within what a double holds exactly. */
export function scanInteger(scanner: Scanner): number | undefined {
  const found = scanner.matches(integer);
  if (found === undefined) return undefined;
  const value = Number(found);
  return Number.isSafeInteger(value) ? value : scanner.fail("the number is too large");
}
