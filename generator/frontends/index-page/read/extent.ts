import type { Source } from "../../../source/index.js";
import { readCollapsedFrontMatter } from "../../endpoint-page/read/front-matter.js";
import type { Reading } from "../../endpoint-page/read/reading.js";
import { skipSpace } from "../../endpoint-page/read/scan.js";
import { lexCollapsed } from "./lex-collapsed.js";
import { lexLines } from "./lex-lines.js";
import { open } from "./opening.js";
import type { Token } from "./token.js";

/** The part of a text that is an index page. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  /** The title that the front matter of a collapsed page states; empty where there is none. */
  readonly title: string;
  readonly tokens: readonly Token[];
}

/** Finds the index page in a text: all of it, or what stands above the operation pages of a bundle. */
export function readExtent(reading: Reading): Extent {
  const { text, form } = reading;
  const { at: start, title } = readStart(reading);
  const tokens = (form === "collapsed" ? lexCollapsed : lexLines)(text, start);
  const end = pagesStart(tokens) ?? text.length;
  return { start, end, title, tokens: tokens.filter((token) => token.start < end) };
}

/**
 * What the reader of endpoint pages may see of a text with an index page: the operation pages of a
 * bundle, or nothing. On one line nothing else would tell it where the first one starts, so that
 * the index is blanked there; places stay what they are.
 */
export function operationPages(source: Source): Source | undefined {
  const reading = open(source);
  const { end } = readExtent(reading);
  if (end === source.text.length) return undefined;
  if (reading.form === "laidOut") return source;
  return {
    path: source.path,
    text: source.text.slice(0, end).replace(/\S/gu, " ") + source.text.slice(end),
  };
}

interface Start {
  readonly at: number;
  readonly title: string;
}

function readStart({ text, form }: Reading): Start {
  const start = skipSpace(text, text.startsWith("\uFEFF") ? 1 : 0, text.length);
  const above = form === "collapsed" ? readCollapsedFrontMatter(text, start) : undefined;
  const title = above?.entries.find(({ key }) => key === "title")?.value;
  const at = above === undefined ? start : skipSpace(text, above.end, text.length);
  return { at, title: typeof title === "string" ? title : "" };
}

/** The first title after the index's own that an `Endpoint:` line follows before the next section. */
function pagesStart(tokens: readonly Token[]): number | undefined {
  let title: number | undefined;
  let titled = false;
  for (const [index, { kind, start }] of tokens.entries()) {
    if (kind === "section") title = undefined;
    else if (kind === "endpoint" && title !== undefined) return title;
    else if (kind === "title" && !titled) titled = true;
    else if (kind === "title") {
      const before = tokens[index - 1];
      title = before?.kind === "frontMatter" ? before.start : start;
    }
  }
  return undefined;
}
