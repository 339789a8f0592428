import { coerce, coerceObject, coercePieces, resolveWire } from "./wire.js";
import type { Wire } from "./wire.js";

type Pair = readonly [name: string, text: string];

/** `R,100,G,200` in pairs; a name without a value has an empty one. */
export function alternating(texts: readonly string[]): readonly Pair[] {
  return texts.flatMap((name, index) =>
    index % 2 === 0 ? [[name, texts[index + 1] ?? ""] as const] : [],
  );
}

/** `R=100,G=200` in pairs. */
export function assigned(texts: readonly string[]): readonly Pair[] {
  return texts.map((text) => {
    const at = text.indexOf("=");
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
  });
}

/** How a text is taken apart. */
export interface Delimited {
  readonly delimiter: string | RegExp;
  readonly toPairs: (texts: readonly string[]) => readonly Pair[];
  /** Throws URIError. */
  readonly decode: (piece: string) => string;
}

/** An array or object written into one text with delimiters, or a plain value. Throws URIError. */
export function readDelimited(text: string, wire: Wire, how: Delimited): unknown {
  const pieces = text === "" ? [] : text.split(how.delimiter);
  const meant = resolveWire(wire, pieces.length > 1);
  if (typeof meant === "string" || meant.kind === "anyOf") return coerce(how.decode(text), meant);
  if (meant.kind === "array")
    return coercePieces(text === "" ? [""] : pieces.map(how.decode), meant.items);
  return coerceObject(
    how.toPairs(pieces).map(([name, value]) => [how.decode(name), how.decode(value)]),
    meant,
  );
}

/** Style simple, whose blanks around a comma are a header's own; elsewhere blanks are encoded. Throws URIError. */
export function readSimple(
  text: string,
  wire: Wire,
  toPairs: Delimited["toPairs"],
  decode: Delimited["decode"] = (piece) => piece,
): unknown {
  return readDelimited(text, wire, {
    delimiter: ",",
    toPairs,
    decode: (piece) => decode(piece.trim()),
  });
}
