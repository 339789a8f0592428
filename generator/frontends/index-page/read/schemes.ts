import type { Located } from "../../endpoint-page/index.js";
import { located } from "../../endpoint-page/read/reading.js";
import type { Reading } from "../../endpoint-page/read/reading.js";
import { isSpace, wordEnd } from "../../endpoint-page/read/scan.js";
import type { Span } from "../../endpoint-page/read/scan.js";
import { schemeTypes } from "../document.js";
import type { IndexScheme, SchemeType } from "../document.js";
import type { Group } from "./groups.js";
import { readKeys } from "./keys.js";
import { lineOf, proseOf } from "./opening.js";
import type { HeadingToken } from "./token.js";

const keys = ["Type", "Scheme", "Bearer Format", "In", "Name"] as const;
const types: ReadonlySet<string> = new Set(schemeTypes);
const isSchemeType = (text: string): text is SchemeType => types.has(text);

/** Reads the security schemes. A heading without a `Type:` line belongs to the description of the scheme above it. */
export function readSchemes(reading: Reading, group: Group | undefined): readonly IndexScheme[] {
  if (group === undefined) return [];
  const schemes: IndexScheme[] = [];
  const entries = group.tokens.filter((token): token is HeadingToken => token.kind === "entry");
  const typeLines = typeLinesIn(reading, group);
  let open: HeadingToken | undefined;
  let next = 0;
  for (const [index, entry] of entries.entries()) {
    const end = entries[index + 1]?.start ?? group.end;
    let type: TypeLine | undefined;
    for (; (typeLines[next]?.start ?? group.end) < end; next += 1) type = typeLines[next];
    if (type === undefined) {
      open ??= entry;
      continue;
    }
    schemes.push(readScheme(reading, open ?? entry, type, end));
    open = undefined;
  }
  return schemes;
}

/** `Type: http`, from its key on. */
interface TypeLine extends Span {
  readonly type: SchemeType;
  readonly value: Span;
}

/** Where types are stated: at the start of a line; on a collapsed page after any blank. */
function typeLinesIn({ text, form }: Reading, { start, end }: Group): readonly TypeLine[] {
  const found: TypeLine[] = [];
  const word = "Type: ";
  for (let at = text.indexOf(word, start); at >= 0 && at < end; at = text.indexOf(word, at + 1)) {
    const before = text.charCodeAt(at - 1);
    const value = { start: at + word.length, end: wordEnd(text, at + word.length, end) };
    const type = text.slice(value.start, value.end);
    const opens = form === "laidOut" ? before === 10 : isSpace(before);
    if (opens && isSchemeType(type)) found.push({ start: at, end: value.end, type, value });
  }
  return found;
}

/** No name of a scheme has blanks (OpenAPI 3.1, 4.8.7.1), so that a collapsed page still tells it. */
function nameOf({ text, form }: Reading, { text: heading }: HeadingToken, end: number): Span {
  if (form === "laidOut") return heading;
  return { start: heading.start, end: wordEnd(text, heading.start, end) };
}

function readScheme(
  reading: Reading,
  heading: HeadingToken,
  type: TypeLine,
  end: number,
): IndexScheme {
  const name = nameOf(reading, heading, type.start);
  const values = readKeys(
    reading.text,
    { start: type.start, end: paragraphEnd(reading.text, type.end, end) },
    keys,
  );
  const valueOf = (key: (typeof keys)[number]): Located<string> | undefined => {
    const found = values.get(key);
    return found && lineOf(reading, found.value);
  };
  return {
    name: located(reading, name),
    description: proseOf(reading, { start: Math.max(name.end, heading.end), end: type.start }),
    type: { ...located(reading, type.value), value: type.type },
    scheme: valueOf("Scheme"),
    bearerFormat: valueOf("Bearer Format"),
    in: valueOf("In"),
    parameter: valueOf("Name"),
  };
}

const blankLine = /\n[ \t\r]*\n/u;

/** The lines of a scheme end at a blank one; what comes below is not ours. */
function paragraphEnd(text: string, start: number, end: number): number {
  const found = blankLine.exec(text.slice(start, end))?.index;
  return found === undefined ? end : start + found;
}
