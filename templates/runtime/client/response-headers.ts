import { alternating, assigned, readSimple } from "../shared/delimited.js";
import type { Delimited } from "../shared/delimited.js";
import { coercePieces, jsonOf, resolveWire } from "../shared/wire.js";
import type { Wire } from "../shared/wire.js";
import type { Decoder } from "./decode.js";

/** Reads one header field that the contract declares; undefined where it is absent. */
type FieldReader = (headers: Headers, name: string) => unknown;

const byText =
  (read: (text: string) => unknown): FieldReader =>
  (headers, name) => {
    const text = headers.get(name);
    return text === null ? undefined : read(text);
  };

const simple = (wire: Wire, toPairs: Delimited["toPairs"]): FieldReader =>
  byText((text) => readSimple(text, wire, toPairs));

/** Style simple (OpenAPI 3.1, 4.8.21): `3,4,5`, and `R,100,G,200`. */
export const simpleField = (wire: Wire): FieldReader => simple(wire, alternating);

/** Style simple with explode: `3,4,5`, and `R=100,G=200`. */
export const explodedField = (wire: Wire): FieldReader => simple(wire, assigned);

/** A value in JSON; a text that is none stays a text, for the validator to refuse. */
export const jsonField: FieldReader = /* @__PURE__ */ byText((text) => {
  const value = jsonOf(text);
  return value === undefined ? text : value;
});

/** `Set-Cookie`, which is never put together (RFC 9110, 5.3): a field an item, where a list is meant. */
export function setCookieField(wire: Wire): FieldReader {
  const meant = resolveWire(wire, true);
  if (typeof meant === "string" || meant.kind !== "array") return simpleField(wire);
  return (headers) => {
    const fields = headers.getSetCookie();
    return fields.length === 0 ? undefined : coercePieces(fields, meant.items);
  };
}

/**
 * Reads the declared header fields of a response and then its body. They become `declared` of its `headers`: so nothing
 * of the runtime but this knows of them, and a call without any pays nothing.
 */
export function withHeaders(
  fields: Readonly<Record<string, FieldReader>>,
  decode: Decoder,
): Decoder {
  const read = (response: Response): Promise<unknown> => {
    const { headers } = response;
    const values = Object.entries(fields).map(([name, field]) => [name, field(headers, name)]);
    const declared = Object.fromEntries(values.filter(([, value]) => value !== undefined));
    Object.assign(headers, { declared });
    return decode(response);
  };
  return Object.assign(read, decode);
}
