import type { Locate, Span } from "../source/index.js";

/** A member or an element within the text: where its key stands, and where its value. */
export interface Child {
  /** The value itself where it has no key. */
  readonly key: Span;
  readonly value: Span;
}

const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** The offset of what follows blanks. */
export function skipBlank(text: string, at: number): number {
  let next = at;
  while (isBlank(text.charCodeAt(next))) next += 1;
  return next;
}

/** The end of a string that starts at a quote. */
export function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (before > start && text.charCodeAt(before) === 0x5c) before -= 1;
    if ((at - before) % 2 === 1) return at + 1;
  }
  return text.length + 1;
}

/** The end of a value of valid JSON. */
function valueEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length;) {
    const letter = text[at];
    if (letter === '"') at = stringEnd(text, at);
    else if (letter === "{" || letter === "[") {
      depth += 1;
      at += 1;
    } else if (letter === "}" || letter === "]") {
      depth -= 1;
      at += 1;
    } else if (depth === 0)
      at += Math.max(1, /^[^\s,\]}]*/u.exec(text.slice(at, at + 400))?.[0].length ?? 1);
    else at += 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** The members of an object or the elements of an array, by their keys. A key that stands twice has its last place. */
export function childrenOf(text: string, { start }: Span): ReadonlyMap<string, Child> {
  const children = new Map<string, Child>();
  const inObject = text[start] === "{";
  if (!inObject && text[start] !== "[") return children;
  let at = skipBlank(text, start + 1);
  while (at < text.length && text[at] !== "}" && text[at] !== "]") {
    const keyEnd = inObject ? stringEnd(text, at) : at;
    const from = inObject ? skipBlank(text, skipBlank(text, keyEnd) + 1) : at;
    const value = { start: from, end: valueEnd(text, from) };
    const name: unknown = inObject ? JSON.parse(text.slice(at, keyEnd)) : children.size;
    children.set(String(name), { key: inObject ? { start: at, end: keyEnd } : value, value });
    at = skipBlank(text, value.end);
    if (text[at] === ",") at = skipBlank(text, at + 1);
  }
  return children;
}

/** What the first of some keys lead to, and how many they are; undefined where that is not known. */
export type Ahead = (
  keys: readonly string[],
) => { readonly child: Child; readonly depth: number } | undefined;

/** A value that runs over lines is shown at its key. */
const shownOf = (text: string, { key, value }: Child): Span =>
  "{[".includes(text[value.start] ?? "x") ? key : value;

/**
 * Finds places in valid JSON. Each object or array on the way is read once.
 * @param ahead the members that some objects are known to have, so that nothing is read on the way to them
 */
export function jsonLocator(text: string, ahead: Ahead = () => undefined): Locate {
  const known = new Map<number, ReadonlyMap<string, Child>>();
  const start = skipBlank(text, 0);
  return (keys) => {
    const jump = ahead(keys);
    let value: Span = jump?.child.value ?? { start, end: text.length };
    let shown: Span = jump === undefined ? { start, end: start + 1 } : shownOf(text, jump.child);
    for (const key of keys.slice(jump?.depth)) {
      const children = known.get(value.start) ?? childrenOf(text, value);
      known.set(value.start, children);
      const child = children.get(key);
      if (child === undefined) break;
      ({ value } = child);
      shown = shownOf(text, child);
    }
    return shown;
  };
}

const scalar =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** What may stand next: a value, a member's name, or what ends or goes on with the innermost container. */
type Expected = "value" | "valueOrEnd" | "name" | "nameOrEnd" | "next";

function matchScalar(text: string, at: number): number {
  scalar.lastIndex = at;
  return scalar.test(text) ? scalar.lastIndex : at;
}

const afterOpening = { "{": "nameOrEnd", "[": "valueOrEnd" } as const;
const closing = { "{": "}", "[": "]" } as const;
type Opening = keyof typeof closing;
const isOpening = (letter: string | undefined): letter is Opening =>
  letter === "{" || letter === "[";

/** The offset at which a text stops being JSON (RFC 8259); its length when it only ends too early, or is JSON. */
export function jsonErrorAt(text: string): number {
  const open: Opening[] = [];
  let expected: Expected = "value";
  let at = skipBlank(text, 0);
  while (at < text.length) {
    const letter = text[at];
    const innermost = open.at(-1);
    const ends =
      innermost !== undefined &&
      letter === closing[innermost] &&
      expected !== "value" &&
      expected !== "name";
    const wantsName: boolean = expected === "name" || expected === "nameOrEnd";
    if (ends) open.pop();
    else if (expected === "next") {
      if (innermost === undefined || letter !== ",") return at;
    } else if (wantsName) {
      const colon: number = letter === '"' ? skipBlank(text, matchScalar(text, at)) : at;
      if (text[colon] !== ":") return colon;
      at = colon;
    } else if (isOpening(letter)) open.push(letter);
    else if (matchScalar(text, at) === at) return at;
    else at = matchScalar(text, at) - 1;
    if (ends) expected = "next";
    else if (wantsName) expected = "value";
    else if (expected === "next") expected = innermost === "{" ? "name" : "value";
    else expected = isOpening(letter) ? afterOpening[letter] : "next";
    at = skipBlank(text, at + 1);
  }
  return text.length;
}
