import { originOf } from "../../../source/index.js";
import type { Origin, Source } from "../../../source/index.js";
import type { Located, PageForm } from "../document.js";
import type { Problems } from "../problems.js";
import type { Span } from "./scan.js";

/** What the parts of the reader share while they read one file. */
export interface Reading extends Problems {
  readonly source: Source;
  /** The text of the source; of a collapsed page, with white space made blanks. Offsets are the same. */
  readonly text: string;
  readonly form: PageForm;
  /** Undoes a wrong charset; gives the text back when there is nothing to undo. */
  readonly repair: (text: string) => string;
}

export function originIn({ source }: Reading, { start, end }: Span): Origin {
  return originOf(source, start, end);
}

/** The text of a span, repaired. */
export function textOf({ text, repair }: Reading, { start, end }: Span): string {
  return repair(text.slice(start, end));
}

export function located(reading: Reading, span: Span): Located<string> {
  return { value: textOf(reading, span), origin: originIn(reading, span) };
}
