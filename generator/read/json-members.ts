import type { Span } from "../source/index.js";
import { skipBlank, stringEnd } from "./json-text.js";

/** A name that stands twice in one object. */
export interface Duplicate {
  readonly key: string;
  readonly first: Span;
  readonly second: Span;
}

/** Nobody reads more of them. */
export const mostDuplicates = 20;

/** Whether a string that ends before an offset is the name of a member. */
const isName = (text: string, end: number): boolean => text[skipBlank(text, end)] === ":";

/** How many members valid JSON writes down: more than its value has where a name stands twice. */
export function countMembers(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0;) {
    const end = stringEnd(text, start);
    if (isName(text, end)) count += 1;
    start = text.indexOf('"', end);
  }
  return count;
}

/** The names that stand twice in one object of valid JSON, in the order of the text. */
export function jsonDuplicates(text: string): readonly Duplicate[] {
  const found: Duplicate[] = [];
  const open: Map<string, Span>[] = [];
  for (let at = 0; at < text.length && found.length < mostDuplicates; at += 1) {
    const letter = text[at];
    // A list has no names, so that its map stays empty.
    if (letter === "{" || letter === "[") open.push(new Map());
    else if (letter === "}" || letter === "]") open.pop();
    else if (letter === '"') {
      const end = stringEnd(text, at);
      if (isName(text, end)) {
        const names = open.at(-1);
        const key: unknown = JSON.parse(text.slice(at, end));
        const span = { start: at, end };
        const first = names?.get(String(key));
        if (first === undefined) names?.set(String(key), span);
        else found.push({ key: String(key), first, second: span });
      }
      at = end - 1;
    }
  }
  return found;
}
