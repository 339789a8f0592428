import type { Located } from "../document.js";
import { facetWords, findFacet, readFacetAt, tellBadFacet, tellBadRun } from "./facets.js";
import type { Facets, FacetWord } from "./facets.js";
import { located } from "./reading.js";
import type { Reading } from "./reading.js";
import { isBlank, lineStart, skipSpace, trimmed, trimmedEnd, unixLines } from "./scan.js";
import type { Span } from "./scan.js";

/** What stands under a field. */
export interface FieldText extends Facets {
  readonly description: Located<string> | undefined;
}

/** A text that loses its facets from its end, one of a kind. */
interface Rest {
  readonly facets: Facets;
  readonly end: number;
}

const nothing: Facets = { enum: undefined, example: undefined };

function merge(rest: Rest, facets: Facets, end: number): Rest {
  return {
    facets: {
      enum: rest.facets.enum ?? facets.enum,
      example: rest.facets.example ?? facets.example,
    },
    end,
  };
}

/**
 * Reads the text of a field whose facets are lines of their own, at the column of the description's first line
 * (grammar, section 4).
 */
export function readLaidOutText(
  reading: Reading,
  name: string,
  column: number,
  span: Span,
): FieldText {
  let rest: Rest | undefined = { facets: nothing, end: span.end };
  let end = rest.end;
  let facets = rest.facets;
  while (rest !== undefined) {
    ({ end, facets } = rest);
    rest = popLine(reading, name, column, span.start, rest);
  }
  return { ...facets, description: describeLines(reading, column, { start: span.start, end }) };
}

const slots: Readonly<Record<FacetWord, keyof Facets>> = { Example: "example", Enum: "enum" };

/** Takes the last line off when it is a facet that the field does not have yet. */
function popLine(
  reading: Reading,
  name: string,
  column: number,
  start: number,
  rest: Rest,
): Rest | undefined {
  const { text } = reading;
  const end = trimmedEnd(text, start, rest.end);
  const line = lineStart(text, end, start);
  const at = line + column;
  // The text starts on the line of its bullet.
  const word =
    line === start
      ? undefined
      : facetWords.find(
          (one) => text.startsWith(one, at) && text.startsWith(": ", at + one.length),
        );
  if (word === undefined || !isBlank(text, line, at) || rest.facets[slots[word]] !== undefined)
    return undefined;
  const facets = readFacetAt(reading, word, at, end);
  if (facets === undefined) tellBadFacet(reading, name, word, at, end, true);
  return facets && merge(rest, facets, line);
}

function describeLines(reading: Reading, column: number, span: Span): Located<string> | undefined {
  const { text } = reading;
  const first = skipSpace(text, span.start, span.end);
  if (first === span.end) return undefined;
  // Only the first line is indented; what is left of its indentation belongs to the text.
  const start = Math.min(first, lineStart(text, first, span.start) + column);
  const description = located(reading, { start, end: trimmedEnd(text, first, span.end) });
  return { origin: description.origin, value: unixLines(description.value).trimEnd() };
}

/** Reads the text of a field that runs on after the bullet: a page on one line, or one that Prettier has wrapped. */
export function readRunningText(reading: Reading, name: string, span: Span): FieldText {
  let rest: Rest = { facets: nothing, end: span.end };
  // Whichever stands last is found first, and then perhaps the other one.
  for (const word of [...facetWords, ...facetWords]) {
    const taken = rest.facets[slots[word]] !== undefined;
    const found = taken
      ? undefined
      : findFacet(reading, word, { start: span.start, end: rest.end });
    if (found !== undefined) rest = merge(rest, found.facets, found.start);
  }
  const left = trimmed(reading.text, { start: span.start, end: rest.end });
  if (rest.end === span.end && left.end > left.start) tellBadRun(reading, name, left);
  return {
    ...rest.facets,
    description: left.end > left.start ? describeRun(reading, left) : undefined,
  };
}

/** A line that Prettier would not have joined to the one before it. */
const ownLine = /^(?:[-*+|#>]|\d+[.)] |```)/u;

/** Joins the lines of each paragraph; line ends that mean something stay. */
function describeRun(reading: Reading, span: Span): Located<string> {
  const { value, origin } = located(reading, span);
  if (reading.form === "collapsed") return { origin, value: value.replace(/ {2,}/gu, " ") };
  const parts: string[] = [];
  let before = "";
  for (const line of value.split("\n").map((one) => one.trim())) {
    if (line !== "") parts.push(separator(before, line, parts.length === 0), line);
    before = line;
  }
  return { origin, value: parts.join("") };
}

/** What stands between a line and the one before it: nothing, the end of a paragraph or of a line, or a blank. */
function separator(before: string, line: string, first: boolean): string {
  if (first) return "";
  if (before === "") return "\n\n";
  return ownLine.test(line) ? "\n" : " ";
}
