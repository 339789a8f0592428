import type { Heading } from "../../../ir/index.js";
import type { PageHeading } from "../document.js";

const mark = " (deprecated)";

/** A heading, and whether the renderer marked it as that of a deprecated operation. */
export interface LoweredHeading {
  readonly heading: Heading;
  readonly deprecated: boolean;
}

/**
 * Whether a title and description without boundary hold the mark at the end of the title: no sentence ends before it,
 * and a new one starts after it.
 */
function isMarked(text: string): boolean {
  const at = text.indexOf(mark);
  if (at < 0 || text.slice(0, at).includes(". ")) return false;
  return /^(?: \p{Lu}|$)/u.test(text.slice(at + mark.length, at + mark.length + 2));
}

/** The title without its mark; a joined heading keeps it, for it is in the middle of the text. */
export function lowerHeading(heading: PageHeading): LoweredHeading {
  if (heading.kind === "joined") {
    const text = heading.text.value;
    return { heading: { kind: "joined", text }, deprecated: isMarked(text) };
  }
  const title = heading.title.value;
  const deprecated = title.endsWith(mark);
  const summary = deprecated ? title.slice(0, -mark.length) : title;
  return {
    heading: { kind: "separate", summary, description: heading.description.value },
    deprecated,
  };
}
