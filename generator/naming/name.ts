import { reservedWords } from "./reserved.js";

/** An identifier that was claimed in a scope. The only strings that reach code as names. */
export type Name = string & { readonly brand: "Name" };

/**
 * Letters that some engine takes and a compiler of ours does not: those beyond the basic plane, of which each version of
 * Unicode brings thousands, and those that came to it after Unicode 15. Which letters a name keeps must not depend on the
 * engine either.
 */
const recent: readonly (readonly [from: number, to: number])[] = [
  [0x088f, 0x088f],
  [0x0897, 0x0897],
  [0x0c5c, 0x0c5c],
  [0x0cdc, 0x0cdc],
  [0x1acf, 0x1add],
  [0x1ae0, 0x1aeb],
  [0x1c89, 0x1c8a],
  [0xa7cb, 0xa7cf],
  [0xa7d2, 0xa7d2],
  [0xa7d4, 0xa7d4],
  [0xa7da, 0xa7dc],
  [0xa7f1, 0xa7f1],
  [0x10000, 0x10ffff],
];

/** Texts without a letter that needs a second look. */
const plain = /^[\w$]*$/u;

/** Most names of most specs: nothing about them has to be looked at by letter. */
const plainName = /^[A-Za-z_$][\w$]*$/u;

function isRecent(letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return recent.some(([from, to]) => from <= point && point <= to);
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Whether the text is an identifier (ECMA-262, 12.7) that is not reserved. */
export function isName(text: string): text is Name {
  return (
    (plainName.test(text) || (identifier.test(text) && ![...text].some(isRecent))) &&
    !reservedWords.has(text)
  );
}

/** The nearest identifier to a text: a text that is empty or starts with a digit gets a prefix, a reserved word a suffix. */
export function toName(text: string): Name {
  if (isName(text)) return text;
  const kept = plain.test(text)
    ? text
    : [...text]
        .filter((letter) => /[\p{ID_Continue}$]/u.test(letter) && !isRecent(letter))
        .join("");
  const started = /^[\p{ID_Start}$_]/u.test(kept) ? kept : `_${kept}`;
  const free = reservedWords.has(started) ? `${started}_` : started;
  if (isName(free)) return free;
  throw new Error(`no identifier can be made of ${JSON.stringify(text)}`);
}
