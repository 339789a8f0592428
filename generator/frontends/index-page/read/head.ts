import type { Located } from "../../endpoint-page/index.js";
import type { Reading } from "../../endpoint-page/read/reading.js";
import { isBlank, lineStart, trimmed, trimmedEnd } from "../../endpoint-page/read/scan.js";
import type { Span } from "../../endpoint-page/read/scan.js";
import type { IndexPage } from "../document.js";
import { readKeys } from "./keys.js";
import { lineOf, proseOf } from "./opening.js";
import type { Token } from "./token.js";

type Head = Pick<IndexPage, "title" | "description" | "version" | "license">;

/**
 * What stands above the first section: the title, a description, and perhaps two header lines.
 * @param titles what else says the title, for a collapsed page has lost where it ends
 */
export function readHead(
  reading: Reading,
  tokens: readonly Token[],
  span: Span,
  titles: readonly string[],
): Head {
  const header = headerOf(reading, span);
  const keys = readKeys(reading.text, header, ["Version", "License"]);
  const valueOf = (key: string): Located<string> | undefined => {
    const found = keys.get(key);
    return found && lineOf(reading, found.value);
  };
  const own = tokens.find(({ kind }) => kind === "title");
  const title = own?.kind === "title" && own.start < header.start ? own : undefined;
  const rest = { start: title?.end ?? span.start, end: header.start };
  const heading =
    reading.form === "laidOut"
      ? { title: title && lineOf(reading, title.text), description: proseOf(reading, rest) }
      : splitHeading(reading, rest, titles);
  return { ...heading, version: valueOf("Version"), license: valueOf("License") };
}

/** The header lines are at the end of the head, in a paragraph of their own or the last lines of one. */
function headerOf(reading: Reading, span: Span): Span {
  return reading.form === "laidOut"
    ? headerLines(reading.text, span)
    : headerWords(reading.text, span);
}

const headerLine = /^(?:Version|License):(?:\s|$)/u;

function headerLines(text: string, { start, end }: Span): Span {
  const stop = trimmedEnd(text, start, end);
  let from = stop;
  let at = lineStart(text, stop, start);
  for (;;) {
    if (headerLine.test(text.slice(at, at + "Version: ".length))) from = at;
    const above = lineStart(text, at - 1, start);
    if (at <= start || isBlank(text, above, at - 1)) break;
    at = above;
  }
  return { start: from, end: stop };
}

/** Longer texts after the word are sentences. */
const longestVersion = 60;
const longestLicense = 200;

function lastWord(
  text: string,
  word: string,
  { start, end }: Span,
  longest: number,
): number | undefined {
  const from = Math.max(start, end - longest - word.length);
  const at = text.slice(from, end).lastIndexOf(` ${word} `);
  return at < 0 ? undefined : from + at + 1;
}

function headerWords(text: string, span: Span): Span {
  const license = lastWord(text, "License:", span, longestLicense);
  const version = lastWord(
    text,
    "Version:",
    { start: span.start, end: license ?? span.end },
    longestVersion,
  );
  return { start: version ?? license ?? span.end, end: span.end };
}

/**
 * A title and a description without boundary. The front matter and the link to the OpenAPI
 * description repeat the title; without them the text is a description.
 */
function splitHeading(
  reading: Reading,
  span: Span,
  titles: readonly string[],
): Pick<IndexPage, "title" | "description"> {
  const whole = trimmed(reading.text, span);
  const title = titles.find((one) => one !== "" && reading.text.startsWith(one, whole.start));
  if (title === undefined) return { title: undefined, description: proseOf(reading, whole) };
  const end = whole.start + title.length;
  return {
    title: lineOf(reading, { start: whole.start, end }),
    description: proseOf(reading, { start: end, end: whole.end }),
  };
}
