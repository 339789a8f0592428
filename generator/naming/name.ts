import { reservedWords } from "./reserved.js";

/** An identifier that was claimed in a scope. The only strings that reach code as names. */
export type Name = string & { readonly brand: "Name" };

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Whether the text is an identifier (ECMA-262, 12.7) that is not reserved. */
export function isName(text: string): text is Name {
  return identifier.test(text) && !reservedWords.has(text);
}

/** Most names of most specs: nothing about them has to be looked at by letter. */
const plainName = /^[A-Za-z_$][\w$]*$/u;

/** The nearest identifier to a text: a text that is empty or starts with a digit gets a prefix, a reserved word a suffix. */
export function toName(text: string): Name {
  if (plainName.test(text) && isName(text)) return text;
  const kept = [...text].filter((letter) => /[\p{ID_Continue}$]/u.test(letter)).join("");
  const started = /^[\p{ID_Start}$_]/u.test(kept) ? kept : `_${kept}`;
  const free = reservedWords.has(started) ? `${started}_` : started;
  if (isName(free)) return free;
  throw new Error(`no identifier can be made of ${JSON.stringify(text)}`);
}
