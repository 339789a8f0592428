import { closest } from "../../../diagnostics/index.js";
import { parameterWords } from "../vocabulary.js";
import { isSpace, lineEnd, trimmed } from "./scan.js";
import type { Span } from "./scan.js";
import type { HeadingToken, SectionHead } from "./token.js";

const mark = "## ";
const longestMediaType = 150;
const longestHeading = 100;
const status = /[1-5]XX|\d{3}|default/uy;

/** A part of a heading, and where it ends. */
interface Part<T> {
  readonly value: T;
  readonly end: number;
}

/** ` (media/type):`; no media type has parentheses. */
function readMediaType(text: string, at: number): Part<Span> | undefined {
  if (!text.startsWith(" (", at)) return undefined;
  const start = at + 2;
  const limit = Math.min(text.length, start + longestMediaType);
  for (let end = start; end < limit; end += 1) {
    if (text[end] === ")")
      return text[end + 1] === ":" && end > start
        ? { value: { start, end }, end: end + 2 }
        : undefined;
    if (text[end] === "(" || text[end] === "\n") return undefined;
  }
  return undefined;
}

function readRequest(text: string, at: number): Part<SectionHead> | undefined {
  if (!text.startsWith("Request fields", at)) return undefined;
  const media = readMediaType(text, at + "Request fields".length);
  return media === undefined
    ? undefined
    : { value: { kind: "request", mediaType: media.value }, end: media.end };
}

function readResponse(text: string, at: number): Part<SectionHead> | undefined {
  if (!text.startsWith("Response ", at)) return undefined;
  status.lastIndex = at + "Response ".length;
  const start = status.lastIndex;
  if (!status.test(text)) return undefined;
  const end = status.lastIndex;
  if (!text.startsWith(" fields", end)) return undefined;
  const media = readMediaType(text, end + " fields".length);
  const head: SectionHead = { kind: "response", status: { start, end }, mediaType: media?.value };
  return { value: head, end: media?.end ?? end + " fields".length };
}

function readParameters(text: string, at: number): Part<SectionHead> | undefined {
  for (const [word, location] of parameterWords) {
    const heading = `${word} parameters:`;
    if (text.startsWith(heading, at))
      return { value: { kind: "parameters", in: location }, end: at + heading.length };
  }
  return undefined;
}

/**
 * Reads one of the exact headings (grammar, section 3).
 * @param at offset of the `## `
 * @param wholeLine whether nothing else may stand on the line
 */
export function readHeading(
  text: string,
  at: number,
  wholeLine: boolean,
): HeadingToken | undefined {
  const start = at + mark.length;
  const part = readResponse(text, start) ?? readRequest(text, start) ?? readParameters(text, start);
  if (part === undefined) return undefined;
  const followed = wholeLine
    ? trimmed(text, { start: part.end, end: lineEnd(text, part.end) })
    : { start: part.end, end: part.end };
  const open = part.end < text.length && !isSpace(text.charCodeAt(part.end));
  if (open || followed.end > followed.start) return undefined;
  return { kind: "heading", start: at, end: part.end, head: part.value };
}

/** The words that say what a section is, and the heading that they lead to. */
const leads: Readonly<Record<string, (rest: HeadingRest) => string | undefined>> = {
  path: () => "## Path parameters:",
  query: () => "## Query parameters:",
  header: () => "## Header parameters:",
  cookie: () => "## Cookie parameters:",
  request: ({ mediaType }) => `## Request fields (${mediaType ?? "application/json"}):`,
  body: ({ mediaType }) => `## Request fields (${mediaType ?? "application/json"}):`,
  response: ({ mediaType, code }) =>
    `## Response ${code ?? "200"} fields${mediaType === undefined ? "" : ` (${mediaType}):`}`,
};

interface HeadingRest {
  readonly mediaType: string | undefined;
  readonly code: string | undefined;
}

const nouns = ["parameters", "parameter", "params", "fields", "field", "body"];

/** The exact heading that a misspelt one was meant to be; undefined for a heading that is about something else. */
export function suggestHeading(heading: string): string | undefined {
  const text = heading.slice(mark.length, longestHeading + longestMediaType);
  const [first = "", ...others] = text
    .replace(/\(.*$/u, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const lead = closest(first, Object.keys(leads));
  const code = others.find((word) => /^(?:\d{3}|default|[1-5]XX)$/iu.test(word));
  const noun = others.some((word) => closest(word, nouns) !== undefined);
  if (lead === undefined || !(noun || (lead === "response" && code !== undefined)))
    return undefined;
  return leads[lead]?.({ mediaType: /\(([^()\s]+\/[^()]+)\)/u.exec(text)?.[1], code });
}

/** How far a heading reaches that is none of the exact ones: to the end of the line, its colon, or the next field. */
export function oddHeadingEnd(text: string, at: number, wholeLine: boolean): number {
  if (wholeLine) return trimmed(text, { start: at, end: lineEnd(text, at) }).end;
  const shown = text.slice(at, at + longestHeading);
  const stop = /:(?= |$)| - `| ## /u.exec(shown);
  const length = stop === null ? shown.length : stop.index + (stop[0] === ":" ? 1 : 0);
  return trimmed(text, { start: at, end: at + length }).end;
}
