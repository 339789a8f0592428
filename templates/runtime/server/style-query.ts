import type { RawValues } from "./raw-values.js";
import type { ParameterStyle } from "./parameters.js";
import { alternating, readDelimited } from "../shared/delimited.js";
import type { Wire } from "../shared/wire.js";

/**
 * A style whose delimiter is percent-encoded or bare (OpenAPI 3.2, 4.12.4). Within a piece the delimiter is encoded once
 * more, and with it a percent sign that would look like the start of one that is.
 */
function delimitedBy(delimiter: RegExp, code: string, character: string): ParameterStyle {
  const escapes = new RegExp(`%(25|${code})`, "gi");
  const unescape = (piece: string): string =>
    piece.replace(escapes, (_, digits: string) => (digits === "25" ? "%" : character));
  return (values: RawValues, name: string, wire: Wire) => {
    const [text] = values.all(name);
    if (text === undefined) return undefined;
    // A text that is no list or object is what it is.
    const isWhole = typeof wire === "string";
    const decode = (piece: string): string =>
      isWhole ? values.decode(piece) : unescape(values.decode(piece));
    return readDelimited(text, wire, { delimiter, toPairs: alternating, decode });
  };
}

/** `spaceDelimited` (OpenAPI 3.2, 4.12.2): `3%204%205`, and `R%20100`. */
export const spaceDelimitedStyle: ParameterStyle = delimitedBy(/%20|\+/, "20", " ");

/** `pipeDelimited`: `3%7C4%7C5` or `3|4|5`, and `R%7C100`. */
export const pipeDelimitedStyle: ParameterStyle = delimitedBy(/%7C|\|/i, "7C", "|");

/** `tsv` of OpenAPI 2.0: `3%094%095`. */
export const tabDelimitedStyle: ParameterStyle = delimitedBy(/%09/, "09", "\t");
