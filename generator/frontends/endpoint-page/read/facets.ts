import { report } from "../../../diagnostics/index.js";
import type { JsonValue } from "../../../ir/index.js";
import type { EnumFacet, Located } from "../document.js";
import { tell } from "../problems.js";
import { isUnfinishedJson, parseJson } from "../json.js";
import { located, originIn, textOf } from "./reading.js";
import type { Reading } from "./reading.js";
import { isSpace, joinLines, skipSpace, trimmed } from "./scan.js";
import type { Span } from "./scan.js";

/** What stands below a field besides its description: never both in practice (grammar, section 4). */
export interface Facets {
  readonly enum: EnumFacet | undefined;
  readonly example: Located<JsonValue> | undefined;
}

/** In the order in which they are looked for: a page that has both has the Example last. */
export const facetWords = ["Example", "Enum"] as const;

export type FacetWord = (typeof facetWords)[number];

/** A facet, and where its keyword stands. */
export interface ReadFacet {
  readonly facets: Facets;
  readonly start: number;
}

const noFacets: Facets = { enum: undefined, example: undefined };

/** How often one looks for the keyword of a facet from the right; descriptions may hold others. */
const mostAttempts = 16;

/** JSON of a page that was wrapped: a line end within it stands for a blank. */
function jsonText(reading: Reading, span: Span): string {
  return joinLines(textOf(reading, trimmed(reading.text, span)));
}

function readSameAs(reading: Reading, tail: Span, origin: Span): EnumFacet | undefined {
  if (!reading.text.startsWith("same as", tail.start)) return undefined;
  const match = /^(same as `)([^`]*)` \((\d{1,9}) values?\)$/u.exec(
    textOf(reading, tail).replace(/\s/gu, " "),
  );
  const [, before = "", name = "", count] = match ?? [];
  if (count === undefined) return undefined;
  const start = tail.start + before.length;
  return {
    kind: "sameAs",
    name: { ...located(reading, { start, end: start + name.length }), value: name },
    count: Number(count),
    origin: originIn(reading, origin),
  };
}

function readEnum(reading: Reading, tail: Span, origin: Span): Facets | undefined {
  const sameAs = readSameAs(reading, tail, origin);
  if (sameAs !== undefined) return { ...noFacets, enum: sameAs };
  const values = parseJson(`[${jsonText(reading, tail)}]`);
  if (!Array.isArray(values) || values.length === 0) return undefined;
  return { ...noFacets, enum: { kind: "values", values, origin: originIn(reading, origin) } };
}

function readExample(reading: Reading, tail: Span, origin: Span): Facets | undefined {
  const value = parseJson(jsonText(reading, tail));
  return value === undefined
    ? undefined
    : { ...noFacets, example: { value, origin: originIn(reading, origin) } };
}

const readers: Readonly<Record<FacetWord, typeof readEnum>> = {
  Enum: readEnum,
  Example: readExample,
};

/**
 * Reads a facet whose keyword stands at an offset and whose value reaches to the end of the text.
 * Undefined when what follows the keyword is no JSON.
 */
export function readFacetAt(
  reading: Reading,
  word: FacetWord,
  start: number,
  end: number,
): Facets | undefined {
  const tail = trimmed(reading.text, { start: start + word.length + 1, end });
  return tail.end === tail.start
    ? undefined
    : readers[word](reading, tail, { start, end: tail.end });
}

/** The places in a run of text where a keyword stands, from the right. */
function keywordsIn(run: string, word: FacetWord): readonly number[] {
  const places: number[] = [];
  const keyword = `${word}:`;
  for (
    let at = run.lastIndexOf(keyword);
    at >= 0 && places.length < mostAttempts;
    at = at === 0 ? -1 : run.lastIndexOf(keyword, at - 1)
  ) {
    const opens = at === 0 || isSpace(run.charCodeAt(at - 1));
    if (opens && isSpace(run.charCodeAt(at + keyword.length))) places.push(at);
  }
  return places;
}

/** Finds the facet that ends a run of text: the last keyword of a kind whose tail is JSON. */
export function findFacet(
  reading: Reading,
  word: FacetWord,
  { start, end }: Span,
): ReadFacet | undefined {
  for (const place of keywordsIn(reading.text.slice(start, end), word)) {
    const facets = readFacetAt(reading, word, start + place, end);
    if (facets !== undefined) return { facets, start: start + place };
  }
  return undefined;
}

/** Tells of a run of text that ends in what was meant as a facet. */
export function tellBadRun(reading: Reading, name: string, { start, end }: Span): void {
  const run = reading.text.slice(start, end);
  for (const word of facetWords) {
    const [place] = keywordsIn(run, word);
    if (place !== undefined)
      tellBadFacet(reading, name, word, start + place, end, run.slice(0, place).trim() === "");
  }
}

/**
 * Tells of text that was meant as a facet and is none: cut off JSON, or an Enum without quotes that is all there is.
 * Commas alone are what is left of a list of inline code.
 */
export function tellBadFacet(
  reading: Reading,
  name: string,
  word: FacetWord,
  start: number,
  end: number,
  alone: boolean,
): void {
  const tail = trimmed(reading.text, { start: start + word.length + 1, end });
  const origin = originIn(reading, tail);
  const unfinished = isUnfinishedJson(textOf(reading, tail));
  if (unfinished && endsHere(reading, tail.end)) {
    tell(reading, () => report("page/truncated", { what: `the ${word} of \`${name}\`` }, origin));
  } else if (unfinished)
    tell(reading, () =>
      report(word === "Enum" ? "page/enum-not-json" : "page/example-not-json", { name }, origin),
    );
  else if (word === "Enum" && alone && /[\p{L}\p{N}]/u.test(textOf(reading, tail)))
    tell(reading, () => report("page/enum-unquoted", { name }, origin));
}

/** Whether the text stops at an offset without the line end that closes a page with lines. */
export function endsHere({ text, form }: Reading, at: number): boolean {
  return form === "collapsed"
    ? skipSpace(text, at, text.length) === text.length
    : at === text.length;
}
