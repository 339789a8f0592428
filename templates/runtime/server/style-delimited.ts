import { alternating, assigned, readSimple } from "../shared/delimited.js";
import type { Wire } from "../shared/wire.js";
import type { RawValues } from "./raw-values.js";

/** `simple` and `form` without explode (OpenAPI 3.1, 4.8.12.4): `3,4,5`, and `R,100,G,200`. */
export function delimitedStyle(values: RawValues, name: string, wire: Wire): unknown {
  const [text] = values.all(name);
  return text === undefined ? undefined : readSimple(text, wire, alternating, values.decode);
}

/** `simple` with explode: `3,4,5`, and `R=100,G=200`. */
export function simpleExplodedStyle(values: RawValues, name: string, wire: Wire): unknown {
  const [text] = values.all(name);
  return text === undefined ? undefined : readSimple(text, wire, assigned, values.decode);
}
