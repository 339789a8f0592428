import { originIn } from "../../endpoint-page/read/reading.js";
import type { Reading } from "../../endpoint-page/read/reading.js";
import { trimmed } from "../../endpoint-page/read/scan.js";
import type { Span } from "../../endpoint-page/read/scan.js";
import type { IndexOperation, IndexTag } from "../document.js";
import { operationsIn } from "./groups.js";
import type { Group, ListedOperation } from "./groups.js";
import { lineOf, proseOf } from "./opening.js";

/** Reads a tag: its heading, a text, and the operations that it lists. */
export function readTag(reading: Reading, group: Group): IndexTag {
  const listed = operationsIn(group);
  const operations = listed.flatMap((one, index) => {
    const next = listed[index + 1];
    const end = next?.entry?.start ?? next?.token.start ?? group.end;
    return readOperation(reading, one, end);
  });
  const [first] = listed;
  const end = first?.entry?.start ?? first?.token.start ?? group.end;
  return { ...readHeading(reading, group, end, operations), operations };
}

function readHeading(
  reading: Reading,
  { heading }: Group,
  end: number,
  operations: readonly IndexOperation[],
): Pick<IndexTag, "name" | "description"> {
  if (heading === undefined) return { name: undefined, description: undefined };
  if (reading.form === "laidOut") {
    const description = proseOf(reading, { start: heading.end, end });
    return { name: lineOf(reading, heading.text), description };
  }
  const whole = trimmed(reading.text, { start: heading.text.start, end });
  const stop = nameEnd(reading.text, whole, operations);
  if (stop === undefined) return { name: undefined, description: proseOf(reading, whole) };
  return {
    name: lineOf(reading, { start: whole.start, end: stop }),
    description: proseOf(reading, { start: stop, end: whole.end }),
  };
}

/** As addresses of pages have it: lower case, with a hyphen for whatever is no letter or digit. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, "-")
    .replace(/^-|-$/gu, "");

const longestName = 200;

/** On a collapsed page the name of a tag ends where the address of its first operation says. */
function nameEnd(
  text: string,
  whole: Span,
  [first]: readonly IndexOperation[],
): number | undefined {
  const segments = new Set(first?.url.value.split("/").slice(3));
  const shown = text.slice(whole.start, Math.min(whole.end, whole.start + longestName));
  const stops = [...shown.matchAll(/ |$/gu)].map(({ index }) => index);
  const length = stops.findLast((stop) => segments.has(slug(shown.slice(0, stop))));
  return length === undefined ? undefined : whole.start + length;
}

function readOperation(
  reading: Reading,
  { entry, token }: ListedOperation,
  end: number,
): readonly IndexOperation[] {
  const { text } = reading;
  const target = lineOf(reading, token.target);
  const url = lineOf(reading, token.url);
  if (target === undefined) return [];
  const start = text[token.end] === ":" ? token.end + 1 : token.end;
  return [
    {
      summary: entry && lineOf(reading, summarySpan(entry, token.start)),
      method: token.method,
      target,
      url: url ?? { value: "", origin: originIn(reading, token.url) },
      description: proseOf(reading, { start, end }),
      origin: originIn(reading, token.link),
    },
  ];
}

/** The text of a heading; on a collapsed page it reaches to the link. */
function summarySpan({ text }: { readonly text: Span }, link: number): Span {
  return text.end > text.start ? text : { start: text.start, end: link };
}
