import { InvalidInputError } from "../errors.js";

/** The names and values of a parameter, as text, before they are put together. */
export type Pair = readonly [name: string, text: string];

/** How a piece of text is written in its place: percent-encoded, or as it is. Throws InvalidInputError. */
export type Encode = (text: string) => string;

const hexOf = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new InvalidInputError("A lone surrogate");
  }
}

/** Everything but the unreserved characters of RFC 3986, 2.3, as RFC 6570 writes values. */
export function percentEncode(text: string): string {
  return encoded(text).replace(/[!'()*]/g, hexOf);
}

/**
 * `allowReserved` (OpenAPI 3.2, 4.12.2): the reserved characters of RFC 3986, 2.2 stay, but for those that would end the value
 * or mean something else where it stands.
 */
export function keepReserved(text: string): string {
  return encoded(text).replace(/%(?:24|2C|3A|40)/g, decodeURIComponent);
}

/** The same for a query, in which `/`, `?` and brackets end nothing. */
export function keepReservedInQuery(text: string): string {
  return encoded(text).replace(/%(?:24|2C|2F|3A|3B|3D|3F|40|5B|5D)/g, decodeURIComponent);
}

/** What is nested deeper than the styles reach has no form of its own in OpenAPI; it is written as JSON. */
const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

/** One pair for a primitive, one an item, or one a member; none for null and what is not given. */
export function pairsOf(name: string, value: unknown): readonly Pair[] {
  if (value === null) return [];
  const entries: readonly (readonly [string, unknown])[] =
    Array.isArray(value) || typeof value !== "object"
      ? [value].flat().map((item: unknown) => [name, item])
      : Object.entries(value);
  // RFC 6570, 2.3: what is not defined is not written.
  return entries.flatMap(([key, item]) => (item === undefined ? [] : [[key, textOf(item)]]));
}

/** Pieces with a delimiter between them, which within a piece is percent-encoded. */
export function join(pieces: readonly string[], encode: Encode, delimiter: string): string {
  return pieces.map((piece) => encode(piece).replaceAll(delimiter, hexOf)).join(delimiter);
}

/** `a,b` of an array, `key,value` of an object: without explode (OpenAPI 3.1, 4.8.12.2). A primitive is one piece. */
export function joined(value: unknown, encode: Encode): string {
  const pairs = pairsOf("", value);
  if (typeof value !== "object") return pairs.map(([, text]) => encode(text)).join("");
  return join(Array.isArray(value) ? pairs.map(([, text]) => text) : pairs.flat(), encode, ",");
}

/**
 * `a,b` of an array, `key=value` of an object: with explode, or with another delimiter than the comma.
 * @param encodeKey where a key must not hold what a value may
 */
export function joinedPairs(
  value: unknown,
  encode: Encode,
  delimiter = ",",
  encodeKey: Encode = encode,
): string {
  if (typeof value !== "object") return joined(value, encode);
  const isMap = !Array.isArray(value);
  return pairsOf("", value)
    .map(([key, text]) => {
      const piece = join([text], encode, delimiter);
      return isMap ? `${join([key], encodeKey, delimiter)}=${piece}` : piece;
    })
    .join(delimiter);
}
