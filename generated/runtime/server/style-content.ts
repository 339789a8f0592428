import type { ParameterStyle } from "./parameters.js";
import { queryValues } from "./raw-values.js";
import type { RawValues } from "./raw-values.js";
import { formExplodedStyle } from "./style-form.js";
import { jsonOf, propertyWire, resolveWire } from "../shared/wire.js";
import type { Wire } from "../shared/wire.js";

/** A value in JSON; a text that is none stays a text, for the validator to refuse. */
export function jsonContentStyle(values: RawValues, name: string): unknown {
  const [raw] = values.all(name);
  if (raw === undefined) return undefined;
  const text = values.decode(raw);
  const value = jsonOf(text);
  return value === undefined ? text : value;
}

/** A whole query that is a form (OpenAPI 3.2, 4.12.1): a property for each name. */
export function querystringFormStyle(values: RawValues, name: string, wire: Wire): unknown {
  const [raw] = values.all(name);
  if (raw === undefined) return undefined;
  const pairs = queryValues(raw);
  const meant = resolveWire(wire, true);
  const object = typeof meant !== "string" && meant.kind === "object" ? meant : undefined;
  const entries = [...pairs.names()].map((key) => {
    const property = (object && propertyWire(object, key)) ?? "unknown";
    // A property that is an object is JSON, so it is no list of pairs of its own.
    const isObject = typeof property !== "string" && property.kind === "object";
    const own: Wire = isObject ? { kind: "anyOf", members: [property, "unknown"] } : property;
    return [key, formExplodedStyle(pairs, key, own, [])] as const;
  });
  return Object.fromEntries(entries.filter(([key]) => key !== "__proto__"));
}

/**
 * `allowEmptyValue` (OpenAPI 3.1, 4.8.12.2): a name without a text. It is true where a boolean is meant, an empty text
 * where a text may be, and else as if it were not there.
 */
export function emptyAllowed(style: ParameterStyle): ParameterStyle {
  return (values, name, wire, taken) => {
    const texts = values.all(name);
    if (texts.length !== 1 || texts[0] !== "") return style(values, name, wire, taken);
    const members = typeof wire !== "string" && wire.kind === "anyOf" ? wire.members : [wire];
    if (members.includes("boolean")) return true;
    return members.includes("string") || members.includes("unknown") ? "" : undefined;
  };
}
