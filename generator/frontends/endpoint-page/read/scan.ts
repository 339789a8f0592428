/** A stretch of a text by offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Blank, tab or line end. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** The span without white space at its ends; empty at its start when there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  const from = skipSpace(text, start, end);
  if (from === end) return { start, end: start };
  let to = end;
  while (isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

export function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

export function isBlank(text: string, start: number, end: number): boolean {
  return skipSpace(text, start, end) === end;
}

/** The end of the line that `at` stands in, before its line end (LF or CRLF). */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  const end = feed < 0 ? text.length : feed;
  return end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

/** The start of the line after the one that `at` stands in; the length of the text after the last one. */
export function nextLine(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  return feed < 0 ? text.length : feed + 1;
}

/** The start of the line that `at` stands in, looked for down to `floor`. */
export function lineStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && text.charCodeAt(start - 1) !== 10) start -= 1;
  return start;
}

/** The end of what stands before `end`, white space aside, looked for down to `floor`. */
export function trimmedEnd(text: string, floor: number, end: number): number {
  let at = end;
  while (at > floor && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The first line of the span that is not blank; an empty span at its start when there is none. */
export function firstLine(text: string, { start, end }: Span): Span {
  const from = skipSpace(text, start, end);
  return trimmed(text, { start: from, end: Math.min(end, lineEnd(text, from)) });
}

/** The text with each line end made a line feed. */
export function unixLines(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}

/** The lines of a text with one blank between them. Patterns for this take quadratic time on long runs of blanks. */
export function joinLines(text: string): string {
  if (!text.includes("\n")) return text;
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}
