import { reservedWords } from "./reserved.js";

/** An identifier that was claimed in a scope. The only strings that reach code as names. */
export type Name = string & { readonly brand: "Name" };

/**
 * Letters that some engine takes and a compiler of ours does not: those beyond the basic plane, of which each version of
 * Unicode brings thousands, and those that came to it after Unicode 15. Which letters a name keeps must not depend on the
 * engine either.
 */
const recent =
  /[\u{10000}-\u{10ffff}\u088f\u0897\u0c5c\u0cdc\u1acf-\u1add\u1ae0-\u1aeb\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1]/u;

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Whether the text is an identifier (ECMA-262, 12.7) that is not reserved. */
export function isName(text: string): text is Name {
  return identifier.test(text) && !recent.test(text) && !reservedWords.has(text);
}

/** The nearest identifier to a text: a text that is empty or starts with a digit gets a prefix, a reserved word a suffix. */
export function toName(text: string): Name {
  const kept = [...text]
    .filter((letter) => /[\p{ID_Continue}$]/u.test(letter) && !recent.test(letter))
    .join("");
  const started = /^[\p{ID_Start}$_]/u.test(kept) ? kept : `_${kept}`;
  const free = reservedWords.has(started) ? `${started}_` : started;
  if (isName(free)) return free;
  throw new Error(`no identifier can be made of ${JSON.stringify(text)}`);
}
