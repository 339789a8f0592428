import { append, memberOf } from "../operation.js";
import type { RequestWriter } from "../operation.js";
import { percentEncode } from "./style.js";
import type { Encode, Pair } from "./style.js";

/** Brackets within a key are percent-encoded once more, and with them a percent sign that would look like one of theirs. */
const escaped = (key: string): string =>
  key
    .replace(/%(?=25|5b|5d)/gi, "%25")
    .replaceAll("[", "%5B")
    .replaceAll("]", "%5D");

/** A pair for each primitive, however deep it lies; an array or object without any is an empty text. */
export function deepPairs(name: string, value: unknown): readonly Pair[] {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members.length === 0
    ? [[name, ""]]
    : members.flatMap(([key, member]) => deepPairs(`${name}[${escaped(key)}]`, member));
}

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === "object" && Object.keys(value).length === 0);

/**
 * Style deepObject (OpenAPI 3.2, 4.12.4): `color[R]=100&color[G]=200`, the brackets percent-encoded. What it does not
 * define, objects and arrays within, goes on the same way: `a[b][c]=1`, `a[list][0]=1`.
 */
export function queryDeepObject(name: string, encode: Encode = percentEncode): RequestWriter {
  return (draft, input) => {
    const value = memberOf(input.query, name);
    if (isEmpty(value)) return;
    for (const [key, text] of deepPairs(name, value))
      append(draft, `${percentEncode(key)}=${encode(text)}`);
  };
}
