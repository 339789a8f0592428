import type { RawValues } from "./raw-values.js";
import { alternating, assigned, readDelimited } from "../shared/delimited.js";
import { coerce, coerceObject, coercePieces, resolveWire } from "../shared/wire.js";
import type { Wire } from "../shared/wire.js";

/** What follows the dot of a label; undefined where there is none. */
function labelled(values: RawValues, name: string): string | undefined {
  const [text] = values.all(name);
  return text?.startsWith(".") === true ? text.slice(1) : undefined;
}

/** `label` without explode (OpenAPI 3.2, 4.12.4): `.3,4,5`, and `.R,100,G,200`. */
export function labelStyle(values: RawValues, name: string, wire: Wire): unknown {
  const text = labelled(values, name);
  if (text === undefined) return undefined;
  return readDelimited(text, wire, {
    delimiter: ",",
    toPairs: alternating,
    decode: values.decode,
  });
}

/** `label` with explode: `.3.4.5`, and `.R=100.G=200`. */
export function labelExplodedStyle(values: RawValues, name: string, wire: Wire): unknown {
  const text = labelled(values, name);
  if (text === undefined) return undefined;
  return readDelimited(text, wire, { delimiter: ".", toPairs: assigned, decode: values.decode });
}

/** The pairs of a matrix, the names decoded; undefined where it is none. */
function matrixPairs(
  values: RawValues,
  name: string,
): readonly (readonly [string, string])[] | undefined {
  const [text] = values.all(name);
  if (text?.startsWith(";") !== true) return undefined;
  return assigned(text.slice(1).split(";")).map(([key, value]) => [values.decode(key), value]);
}

/** `matrix` without explode (OpenAPI 3.2, 4.12.4): `;id=3,4,5`, and `;id=R,100,G,200`. */
export function matrixStyle(values: RawValues, name: string, wire: Wire): unknown {
  const [pair, ...others] = matrixPairs(values, name) ?? [];
  if (pair === undefined || others.length > 0 || pair[0] !== name) return undefined;
  return readDelimited(pair[1], wire, {
    delimiter: ",",
    toPairs: alternating,
    decode: values.decode,
  });
}

/** `matrix` with explode: `;id=3;id=4`, and `;R=100;G=200`. */
export function matrixExplodedStyle(values: RawValues, name: string, wire: Wire): unknown {
  const pairs = matrixPairs(values, name);
  if (pairs === undefined) return undefined;
  const meant = resolveWire(wire, pairs.length > 1);
  const decoded = pairs.map(([key, text]) => [key, values.decode(text)] as const);
  if (typeof meant !== "string" && meant.kind === "object") return coerceObject(decoded, meant);
  if (pairs.some(([key]) => key !== name)) return undefined;
  const texts = decoded.map(([, text]) => text);
  return typeof meant !== "string" && meant.kind === "array"
    ? coercePieces(texts, meant.items)
    : coerce(texts[0] ?? "", meant);
}
