import { closest } from "../../../diagnostics/index.js";
import { typeAtoms } from "../document.js";
import type { TypeAtom } from "../document.js";
import { isTypeAtom } from "../vocabulary.js";
import { isSpace, skipSpace, trimmed, wordEnd } from "./scan.js";
import type { Span } from "./scan.js";
import type { BulletProblem, FieldShape, LocatedAtom } from "./token.js";

/** No list of types is longer; the bound keeps an unclosed parenthesis from being looked for in the whole text. */
const longestType = 200;

const dashLength = "- ".length;
const openingParenthesis = 40;
const closingParenthesis = 41;
const backtick = 96;

/** A shape, and where it ends. */
export interface ReadBullet {
  readonly shape: FieldShape;
  readonly end: number;
}

/**
 * Reads ``- `name` (type, type, required)`` (grammar, section 4).
 * @param dash offset of the dash; a backtick follows the blank after it
 * @param end where the bullet ends at the latest
 */
export function readBullet(text: string, dash: number, end: number): ReadBullet {
  const tick = dash + dashLength;
  const closing = text.indexOf("`", tick + 1);
  if (closing < 0 || closing >= end)
    return broken("open-backtick", { start: tick, end: wordEnd(text, tick, end) });
  const ticked = { start: tick, end: closing + 1 };
  const unnamed = closing === tick + 1;
  if (unnamed && closing + 1 < end && !isSpace(text.charCodeAt(closing + 1)))
    return broken("double-backtick", ticked);
  // The tick that closes belongs to the next bullet.
  if (text.startsWith("- ", closing - dashLength))
    return broken("open-backtick", { start: tick, end: wordEnd(text, tick, end) });
  const open = skipSpace(text, closing + 1, end);
  if (text[open] !== "(" || open >= end) return withoutType(text, ticked, open, end);
  if (unnamed) return broken("no-name", ticked);
  const close = closeOf(text, open, Math.min(end, open + longestType));
  if (close === undefined) return withOpenType(text, ticked, open + 1, end);
  return readType(text, { start: tick + 1, end: closing }, { start: open + 1, end: close });
}

function broken(problem: BulletProblem, name: Span): ReadBullet {
  return { shape: { kind: "broken", problem, name }, end: name.end };
}

/** A bullet that goes on with other words is prose, unless the words are types that lack their parentheses. */
function withoutType(text: string, name: Span, next: number, end: number): ReadBullet {
  const word = text
    .slice(next, wordEnd(text, next, Math.min(end, next + longestType)))
    .replace(/,$/u, "");
  const bare =
    next >= end || isTypeAtom(word) || text.startsWith("- `", next) || text.startsWith("## ", next);
  return bare ? broken("no-type", name) : { shape: { kind: "prose" }, end: name.end };
}

/** A parenthesis that is not closed is prose as well, unless a type follows it. */
function withOpenType(text: string, name: Span, from: number, end: number): ReadBullet {
  const word = /^[a-z]*/u.exec(text.slice(from, Math.min(end, from + longestType)))?.[0] ?? "";
  const meant = isMeantAsType(word) || from + word.length >= end;
  return meant ? broken("open-parenthesis", name) : { shape: { kind: "prose" }, end: name.end };
}

function closeOf(text: string, open: number, end: number): number | undefined {
  for (let at = open + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === closingParenthesis) return at;
    if (code === openingParenthesis || code === backtick) return undefined;
  }
  return undefined;
}

function readType(text: string, name: Span, type: Span): ReadBullet {
  const end = type.end + 1;
  // What follows directly, as in `(string)s`, makes it prose.
  if (end < text.length && !isSpace(text.charCodeAt(end))) return { shape: { kind: "prose" }, end };
  return readOneType(text, name, type, end) ?? readTypes(text, name, type, end);
}

const requiredTail = ", required";

/** Most fields have one type, so that nothing needs to be split. */
function readOneType(
  text: string,
  name: Span,
  { start, end: typeEnd }: Span,
  end: number,
): ReadBullet | undefined {
  const required = text.startsWith(requiredTail, typeEnd - requiredTail.length);
  const stop = required ? typeEnd - requiredTail.length : typeEnd;
  const atom = text.slice(start, stop);
  if (!isTypeAtom(atom)) return undefined;
  return {
    shape: { kind: "field", name, types: [{ start, end: stop, atom }], required, joined: false },
    end,
  };
}

function readTypes(text: string, name: Span, type: Span, end: number): ReadBullet {
  const parts = splitAtCommas(text, type);
  const last = parts.at(-1);
  const required =
    parts.length > 1 && last !== undefined && text.slice(last.start, last.end) === "required";
  const types: LocatedAtom[] = [];
  for (const part of required ? parts.slice(0, -1) : parts) {
    const atom = text.slice(part.start, part.end);
    if (!isTypeAtom(atom))
      return { shape: { kind: "oddType", name, type: trimmed(text, type), culprit: part }, end };
    types.push({ ...part, atom });
  }
  return { shape: { kind: "field", name, types, required, joined: false }, end };
}

function splitAtCommas(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text[at] !== ",") continue;
    parts.push(trimmed(text, { start: from, end: at }));
    from = at + 1;
  }
  return parts;
}

/** Type names of other notations that people write by habit, and what they are here. */
const foreign: Readonly<Record<TypeAtom, string>> = {
  string: "str uuid datetime date-time timestamp file binary enum",
  number: "float double decimal",
  integer: "int int32 int64 long short",
  boolean: "bool",
  object: "map dict",
  array: "list",
  null: "nil none",
  any: "mixed unknown",
};

const foreignTypes: ReadonlyMap<string, TypeAtom> = new Map(
  typeAtoms.flatMap((atom) => foreign[atom].split(" ").map((word) => [word, atom] as const)),
);

/** The type that a word was meant to be; undefined when it is no word for a type. */
export function meantType(word: string): TypeAtom | undefined {
  if (isTypeAtom(word)) return word;
  const near = foreignTypes.get(word.toLowerCase()) ?? closest(word, typeAtoms);
  return near !== undefined && isTypeAtom(near) ? near : undefined;
}

/** Whether the text in parentheses was certainly meant as a type, wherever it stands. */
export function isMeantAsType(type: string): boolean {
  if (type === "" || /, ?required$/u.test(type)) return true;
  return type.split(",").some((part) => {
    const word = /^[A-Za-z-]*\d*/u.exec(part.trim())?.[0] ?? "";
    return word === part.trim() ? meantType(word) !== undefined : isTypeAtom(word);
  });
}

/** Whether the text in parentheses can be a type where a field is expected: words without blanks between them. */
export function canBeType(type: string): boolean {
  return isMeantAsType(type) || !/\s/u.test(type.replace(/, /gu, ","));
}
