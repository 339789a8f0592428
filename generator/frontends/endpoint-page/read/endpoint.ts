import { isMethod } from "../vocabulary.js";
import { isSpace, skipSpace, wordEnd } from "./scan.js";
import type { EndpointToken } from "./token.js";

const keyword = "Endpoint:";
const longestMethod = 100;

/** What may follow the target of an endpoint, so that the line is no prose. */
const after = ["Version:", "Security:", "Endpoint:", "## "];

function closesHeader(text: string, at: number): boolean {
  const next = skipSpace(text, at, text.length);
  return next === text.length || after.some((word) => text.startsWith(word, next));
}

/**
 * Reads `Endpoint: METHOD target` (grammar, section 2). The method may be any word here; a page with a wrong one is
 * told so. Undefined for prose: no second word, or an unknown method before something that is no path.
 * @param at offset of the keyword
 * @param end where the line ends
 */
export function readEndpoint(text: string, at: number, end: number): EndpointToken | undefined {
  const start = at + keyword.length;
  if (!text.startsWith(keyword, at) || start >= end || !isSpace(text.charCodeAt(start)))
    return undefined;
  const from = skipSpace(text, start, end);
  const method = { start: from, end: wordEnd(text, from, end) };
  if (method.end - from > longestMethod) return undefined;
  const next = skipSpace(text, method.end, end);
  const target = { start: next, end: wordEnd(text, next, end) };
  const known = isMethod(text.slice(method.start, method.end));
  const path = text[next] === "/" && next < end;
  if (!known && !path) return undefined;
  return {
    kind: "endpoint",
    start: at,
    end: target.end,
    method,
    target,
    definite: path && closesHeader(text, target.end),
    fenced: false,
  };
}
