import type { RawValues } from "./raw-values.js";
import { coerce, coerceObject, resolveWire } from "./wire.js";
import type { Wire } from "./wire.js";

type Pair = readonly [name: string, text: string];

/** `R,100,G,200` in pairs; a name without a value has an empty one. */
function alternating(texts: readonly string[]): readonly Pair[] {
  return texts.flatMap((name, index) =>
    index % 2 === 0 ? [[name, texts[index + 1] ?? ""] as const] : [],
  );
}

/** `R=100,G=200` in pairs. */
function assigned(texts: readonly string[]): readonly Pair[] {
  return texts.map((text) => {
    const at = text.indexOf("=");
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
  });
}

/** An array or object written into one text with delimiters, or a plain value. Throws URIError. */
function delimited(
  text: string,
  wire: Wire,
  values: RawValues,
  toPairs: (texts: readonly string[]) => readonly Pair[],
): unknown {
  const pieces = text === "" ? [] : text.split(",");
  const meant = resolveWire(wire, pieces.length > 1);
  if (typeof meant === "string" || meant.kind === "anyOf")
    return coerce(values.decode(text), meant);
  // Blanks around a delimiter are a header's own; elsewhere blanks are encoded.
  const decode = (piece: string): string => values.decode(piece.trim());
  if (meant.kind === "array") return pieces.map((piece) => coerce(decode(piece), meant.items));
  return coerceObject(
    toPairs(pieces).map(([name, value]) => [decode(name), decode(value)]),
    meant,
  );
}

/** `simple` and `form` without explode (OpenAPI 3.1, 4.8.12.4): `3,4,5`, and `R,100,G,200`. An empty text is an empty array. */
export function delimitedStyle(values: RawValues, name: string, wire: Wire): unknown {
  const [text] = values.all(name);
  return text === undefined ? undefined : delimited(text, wire, values, alternating);
}

/** `simple` with explode: `3,4,5`, and `R=100,G=200`. */
export function simpleExplodedStyle(values: RawValues, name: string, wire: Wire): unknown {
  const [text] = values.all(name);
  return text === undefined ? undefined : delimited(text, wire, values, assigned);
}
