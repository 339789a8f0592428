import { report } from "../../../diagnostics/index.js";
import type { Source } from "../../../source/index.js";
import type { Located, PageForm } from "../../endpoint-page/index.js";
import { createProblems, tell } from "../../endpoint-page/problems.js";
import { findMojibake } from "../../endpoint-page/read/mojibake.js";
import { located, originIn, textOf } from "../../endpoint-page/read/reading.js";
import type { Reading } from "../../endpoint-page/read/reading.js";
import { joinLines, trimmed, unixLines } from "../../endpoint-page/read/scan.js";
import type { Span } from "../../endpoint-page/read/scan.js";

const lineHeading = /\n *#{2,3} /u;

const formOf = (text: string): PageForm => (lineHeading.test(text) ? "laidOut" : "collapsed");

/** Starts to read a source: finds out its form, and repairs what a wrong charset did to it. */
export function open(source: Source): Reading {
  const form = formOf(source.text);
  const mojibake = findMojibake(source.text);
  const text = form === "collapsed" ? source.text.replace(/\s/gu, " ") : source.text;
  const repair = mojibake?.repair ?? ((part: string) => part);
  const reading: Reading = { source, text, form, repair, ...createProblems() };
  if (mojibake !== undefined) {
    const { first, count } = mojibake;
    const before = text.slice(first.start, first.end);
    const holes = { before, after: repair(before), count };
    tell(reading, () => report("page/mojibake", holes, originIn(reading, first)));
  }
  return reading;
}

/** The text of a span on one line, white space at its ends aside; undefined when there is none. */
export function lineOf(reading: Reading, span: Span): Located<string> | undefined {
  const found = trimmed(reading.text, span);
  if (found.end === found.start) return undefined;
  return { value: joinLines(textOf(reading, found)), origin: originIn(reading, found) };
}

/** The same with its lines kept, for Markdown; on a collapsed page there is one. */
export function proseOf(reading: Reading, span: Span): Located<string> | undefined {
  const found = trimmed(reading.text, span);
  if (found.end === found.start) return undefined;
  const text = located(reading, found);
  const value = unixLines(text.value);
  return { ...text, value: reading.form === "collapsed" ? value.replace(/ {2,}/gu, " ") : value };
}
