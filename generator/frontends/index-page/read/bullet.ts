import { isSpace, skipSpace, wordEnd } from "../../endpoint-page/read/scan.js";
import type { Span } from "../../endpoint-page/read/scan.js";
import { isMethod } from "../../endpoint-page/vocabulary.js";
import type { OperationToken, VariableToken } from "./token.js";

/** No path and no address is longer; the bound keeps an open bracket from being looked for in the whole text. */
const longest = 4_000;
const longestName = 200;

/** The offset of a text that stands before `end`. */
function find(text: string, word: string, from: number, end: number): number | undefined {
  const stop = Math.min(end, from + longest);
  const at = text.slice(from, stop).indexOf(word);
  return at < 0 ? undefined : from + at;
}

/** A link `[text](url)`. */
export interface LinkSpans extends Span {
  readonly text: Span;
  readonly url: Span;
}

/** The closing parenthesis of an address, which may have others in pairs, and no blanks. */
function closeOf(text: string, from: number, end: number): number | undefined {
  let depth = 0;
  for (let at = from; at < Math.min(end, from + longest); at += 1) {
    if (isSpace(text.charCodeAt(at))) return undefined;
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")" && depth === 0) return at;
    else if (text[at] === ")") depth -= 1;
  }
  return undefined;
}

/**
 * Reads a link.
 * @param at offset of the opening bracket
 */
export function readLink(text: string, at: number, end: number): LinkSpans | undefined {
  const middle = text[at] === "[" ? find(text, "](", at + 1, end) : undefined;
  if (middle === undefined) return undefined;
  const start = middle + "](".length;
  const close = closeOf(text, start, end);
  if (close === undefined) return undefined;
  return {
    start: at,
    end: close + 1,
    text: { start: at + 1, end: middle },
    url: { start, end: close },
  };
}

/**
 * Reads `- [METHOD target](url)`; Prettier may have broken the line within the brackets.
 * @param dash offset of the dash; a bracket follows the blank after it
 */
export function readOperation(text: string, dash: number, end: number): OperationToken | undefined {
  const start = dash + "- ".length;
  const stop = wordEnd(text, start + 1, Math.min(end, start + 1 + longestName));
  const method = text.slice(start + 1, stop);
  if (!isMethod(method)) return undefined;
  const link = readLink(text, start, end);
  const from = link && skipSpace(text, stop, link.text.end);
  if (link === undefined || from === undefined || from === link.text.end) return undefined;
  const target = { start: from, end: link.text.end };
  return { kind: "operation", start: dash, end: link.end, link, method, target, url: link.url };
}

/**
 * Reads ``- `name` ``.
 * @param dash offset of the dash; a backtick follows the blank after it
 */
export function readVariable(text: string, dash: number, end: number): VariableToken | undefined {
  const start = dash + "- `".length;
  const length = text.slice(start, Math.min(end, start + longestName)).search(/[`\n]/u);
  if (length <= 0 || text[start + length] !== "`") return undefined;
  return {
    kind: "variable",
    start: dash,
    end: start + length + 1,
    name: { start, end: start + length },
  };
}
