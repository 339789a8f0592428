import { lineStarts, positionAt } from "./source.js";
import type { Origin, Source } from "./source.js";

/** Longer lines (a collapsed page is one line) are shown as a window around the place. */
const widest = 100;

function lineText(source: Source, line: number): string | undefined {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  const end = starts[line] ?? source.text.length + 1;
  return source.text.slice(start, end - 1).replace(/\r$/u, "");
}

interface Window {
  readonly text: string;
  /** Offset of the marked text within `text`. */
  readonly mark: number;
}

function windowOf(text: string, column: number): Window {
  if (text.length <= widest) return { text, mark: column - 1 };
  const start = Math.max(0, Math.min(column - 1 - Math.floor(widest / 3), text.length - widest));
  const end = Math.min(text.length, start + widest);
  const head = start > 0 ? "…" : "";
  const tail = end < text.length ? "…" : "";
  return { text: head + text.slice(start, end) + tail, mark: column - 1 - start + head.length };
}

/** Control characters of a source must not reach a terminal. */
function printable(text: string): string {
  return text
    .replaceAll("\t", " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "\u{fffd}");
}

/**
 * The lines around an origin with the origin underlined, as compilers show them.
 * Two lines of context stand before the place, and as much as fits of a one-line page around it.
 */
export function codeFrame(origin: Origin): string {
  const { line, column } = positionAt(origin.source, origin.start);
  const gutter = String(line).length;
  const rows: string[] = [];
  for (let at = Math.max(1, line - 2); at < line; at += 1) {
    const text = printable(windowOf(lineText(origin.source, at) ?? "", 1).text);
    rows.push(`${String(at).padStart(gutter)} | ${text}`.trimEnd());
  }
  const shown = windowOf(lineText(origin.source, line) ?? "", column);
  const length = Math.max(1, Math.min(origin.end - origin.start, shown.text.length - shown.mark));
  rows.push(`${line} | ${printable(shown.text)}`.trimEnd());
  rows.push(`${" ".repeat(gutter)} | ${" ".repeat(shown.mark)}${"^".repeat(length)}`);
  return rows.join("\n");
}
