import type { JsonValue } from "../../../ir/index.js";
import type { FrontMatterEntry } from "../document.js";
import { parseJson } from "../json.js";
import { lineEnd, nextLine, skipSpace, trimmed } from "./scan.js";
import type { Span } from "./scan.js";

const fence = "---";
const keyLine = /^[\w.-]+:(?:\s|$)/u;

function isFence(text: string, at: number): boolean {
  return (
    text.startsWith(fence, at) &&
    trimmed(text, { start: at, end: lineEnd(text, at) }).end === at + fence.length
  );
}

/**
 * The end of the front matter that starts at a line of dashes. Within a file the lines must be entries and a title must
 * follow, for a line of dashes is a rule in Markdown.
 * @param first whether nothing stands above the line
 */
export function frontMatterEnd(text: string, start: number, first: boolean): number | undefined {
  if (!isFence(text, start)) return undefined;
  for (let at = nextLine(text, start); at < text.length; at = nextLine(text, at)) {
    const end = lineEnd(text, at);
    if (isFence(text, at))
      return first || text.startsWith("# ", skipSpace(text, end, text.length)) ? end : undefined;
    if (!first && !keyLine.test(text.slice(at, Math.min(end, at + 100)))) return undefined;
  }
  return undefined;
}

function valueOf(text: string): JsonValue {
  return parseJson(text) ?? text;
}

/** The entries between the dashes of a page with lines; what is no JSON is taken as the text it is. */
export function readFrontMatter(text: string, { start, end }: Span): readonly FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = [];
  for (let at = nextLine(text, start); at < end; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    const colon = line.indexOf(": ");
    if (colon > 0)
      entries.push({ key: line.slice(0, colon), value: valueOf(line.slice(colon + 2).trim()) });
  }
  return entries;
}

const collapsedEntry = /([\w.-]+): ("[^"\\]*(?:\\.[^"\\]*)*"|\S+) /uy;

/** The same of a collapsed page, which `--- key: "…" --- ` starts; undefined when there is none. */
export function readCollapsedFrontMatter(
  text: string,
  start: number,
): { entries: readonly FrontMatterEntry[]; end: number } | undefined {
  if (!text.startsWith(`${fence} `, start)) return undefined;
  const entries: FrontMatterEntry[] = [];
  collapsedEntry.lastIndex = start + fence.length + 1;
  for (let at = collapsedEntry.lastIndex; ; at = collapsedEntry.lastIndex) {
    if (text.startsWith(`${fence} `, at)) return { entries, end: at + fence.length };
    const [, key, value] = collapsedEntry.exec(text) ?? [];
    if (key === undefined || value === undefined) break;
    entries.push({ key, value: valueOf(value) });
  }
  const close = text.indexOf(` ${fence} # `, start);
  return close < 0 ? undefined : { entries: [], end: close + 1 + fence.length };
}
