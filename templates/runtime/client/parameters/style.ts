/** The names and values of a parameter, as text, before they are put together. */
export type Pair = readonly [name: string, text: string];

/** How a piece of text is written in its place: percent-encoded, or as it is. */
export type Encode = (text: string) => string;

/** Everything but the unreserved characters of RFC 3986, 2.3, as RFC 6570 writes values. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

export const asIs: Encode = (text) => text;

/** RFC 6570, 2.3: what is null counts as not given. */
const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** What is nested deeper than the styles reach has no form of its own in OpenAPI; it is written as JSON. */
const textOf = (value: unknown): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value);

/** One pair for a primitive, one an item, or one a member; none for what is not given. */
export function pairsOf(name: string, value: unknown): readonly Pair[] {
  const entries =
    Array.isArray(value) || typeof value !== "object"
      ? [value].flat().map((item: unknown) => [name, item] as const)
      : Object.entries(value ?? {});
  return entries.filter(([, item]) => isGiven(item)).map(([key, item]) => [key, textOf(item)]);
}

/** `a,b` of an array, `key,value` of an object: without explode (OpenAPI 3.1, 4.8.12.2). */
export function joined(value: unknown, encode: Encode): string {
  const isMap = typeof value === "object" && !Array.isArray(value);
  return pairsOf("", value)
    .flatMap(([key, text]) => (isMap ? [key, text] : [text]))
    .map(encode)
    .join(",");
}

/** `a,b` of an array, `key=value` of an object: style simple with explode. */
export function joinedPairs(value: unknown, encode: Encode): string {
  if (typeof value !== "object" || Array.isArray(value)) return joined(value, encode);
  return pairsOf("", value)
    .map((pair) => pair.map(encode).join("="))
    .join(",");
}
