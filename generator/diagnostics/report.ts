import type { Origin } from "../source/index.js";
import { catalogue } from "./catalogue/index.js";
import type { Definition, Diagnostic, Place } from "./diagnostic.js";

export type Code = keyof typeof catalogue;
type Holes<C extends Code> = (typeof catalogue)[C] extends Definition<infer H> ? H : never;

/** A place that explains another one, with a word on what stands there. */
export function at(origin: Origin, label = ""): Place {
  return { origin, label };
}

/** Makes a diagnostic from its code, what fills the holes of its text, and the places it is about. */
export function report<C extends Code>(
  code: C,
  holes: Holes<C>,
  ...places: readonly (Origin | Place)[]
): Diagnostic {
  // The table is indexed by a type parameter here, which TypeScript cannot relate to its holes.
  const definition = catalogue[code] as Definition<Holes<C>>;
  return {
    code,
    severity: definition.severity,
    message: definition.message(holes),
    help: definition.help(holes),
    places: places.map((place) => ("origin" in place ? place : at(place))),
  };
}
