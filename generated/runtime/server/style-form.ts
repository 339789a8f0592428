import type { RawValues } from "./raw-values.js";
import { coerce, coerceObject, coercePieces, propertyWire, resolveWire } from "../shared/wire.js";
import type { Wire } from "../shared/wire.js";

/** An object whose properties are parameters of their own; absent where none of them is there. Throws URIError. */
function spread(
  values: RawValues,
  wire: Extract<Wire, { kind: "object" }>,
  taken: readonly string[],
): object | undefined {
  const isOwn = (name: string): boolean =>
    Object.hasOwn(wire.properties, name) || !taken.includes(name);
  const own = [...values.names()].filter(
    (name) => isOwn(name) && propertyWire(wire, name) !== undefined,
  );
  if (own.length === 0) return undefined;
  return coerceObject(
    own.map((name) => [name, values.decode(values.all(name)[0] ?? "")]),
    wire,
  );
}

/**
 * `form` with explode (OpenAPI 3.1, 4.8.12.4): `color=blue&color=black`, and `R=100&G=200`. An object with a `rest` takes
 * every name that is not taken by another parameter.
 */
export function formExplodedStyle(
  values: RawValues,
  name: string,
  wire: Wire,
  taken: readonly string[],
): unknown {
  const texts = values.all(name);
  // Without a text of its own it can only be an object.
  const meant = resolveWire(wire, texts.length !== 1);
  if (typeof meant !== "string" && meant.kind === "object") return spread(values, meant, taken);
  const [first] = texts;
  if (first === undefined) return undefined;
  if (typeof meant === "string" || meant.kind === "anyOf")
    return coerce(values.decode(first), meant);
  return coercePieces(texts.map(values.decode), meant.items);
}
