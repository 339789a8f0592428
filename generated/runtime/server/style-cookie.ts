import type { RawValues } from "./raw-values.js";
import { delimitedStyle } from "./style-delimited.js";
import { formExplodedStyle } from "./style-form.js";
import type { Wire } from "../shared/wire.js";

/** The same values as they stand: the style knows no percent-encoding. */
const asTheyStand = (values: RawValues): RawValues => ({ ...values, decode: (text) => text });

/** `cookie` without explode (OpenAPI 3.2, 4.12.2): `color=blue,black`. */
export function cookieStyle(values: RawValues, name: string, wire: Wire): unknown {
  return delimitedStyle(asTheyStand(values), name, wire);
}

/** `cookie` with explode: `color=blue; color=black`. */
export function cookieExplodedStyle(
  values: RawValues,
  name: string,
  wire: Wire,
  taken: readonly string[],
): unknown {
  return formExplodedStyle(asTheyStand(values), name, wire, taken);
}
