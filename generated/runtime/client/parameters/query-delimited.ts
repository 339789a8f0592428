import { append, memberOf } from "../operation.js";
import type { RequestWriter } from "../operation.js";
import { pairsOf, percentEncode } from "./style.js";

/**
 * A delimiter is written percent-encoded (OpenAPI 3.2, 4.12.4), so within a piece it is encoded once more, and with it a
 * percent sign that would look like the start of one that is.
 */
function escaped(piece: string, delimiter: string): string {
  const code = percentEncode(delimiter).slice(1);
  return piece
    .replace(new RegExp(`%(?=25|${code})`, "gi"), "%25")
    .replaceAll(delimiter, `%${code}`);
}

/** Names and values, or items, in one text. */
function delimitedQuery(name: string, delimiter: string): RequestWriter {
  return (draft, input) => {
    const value = memberOf(input.query, name);
    const isMap = typeof value === "object" && !Array.isArray(value);
    const pairs = pairsOf(name, value);
    if (pairs.length === 0) return;
    const pieces = pairs.flatMap(([key, text]) => (isMap ? [key, text] : [text]));
    const text =
      typeof value === "object"
        ? pieces.map((piece) => escaped(piece, delimiter)).join(delimiter)
        : pieces.join("");
    append(draft, `${percentEncode(name)}=${percentEncode(text)}`);
  };
}

/** Style spaceDelimited (OpenAPI 3.2, 4.12.2): `id=3%204%205`, `id=role%20admin`. With explode it is the style form. */
export const querySpaceDelimited = (name: string): RequestWriter => delimitedQuery(name, " ");

/** Style pipeDelimited: `id=3%7C4%7C5`, `id=role%7Cadmin`. */
export const queryPipeDelimited = (name: string): RequestWriter => delimitedQuery(name, "|");

/** The collection format `tsv` of OpenAPI 2.0: `id=3%094%095`. */
export const queryTabDelimited = (name: string): RequestWriter => delimitedQuery(name, "\t");
