import { bounded, defaultBounds } from "./bounded.js";

/** What the text of one value may mean. */
export type WireScalar = "string" | "number" | "large" | "boolean" | "null" | "unknown";

/** What a parameter may mean on the wire: as much of its schema as it takes to turn texts into values. */
export type Wire =
  | WireScalar
  | { readonly kind: "array"; readonly items: Wire }
  | {
      readonly kind: "object";
      readonly properties: Readonly<Record<string, Wire>>;
      /** What further properties mean; undefined where there are none. */
      readonly rest?: Wire | undefined;
    }
  /** The first member that the text can be. */
  | { readonly kind: "anyOf"; readonly members: readonly Wire[] };

/** The grammar of JSON numbers (RFC 8259, 6): neither `0x10` nor an empty text. */
const numeric = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;

/** A text that cannot be such a value; undefined is never a value here. */
const unfit = undefined;

/** A bigint where a number cannot hold it. */
const integer = (text: string): number | bigint =>
  Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);

const scalars: Readonly<Record<WireScalar, (text: string) => unknown>> = {
  string: (text) => text,
  unknown: (text) => text,
  number: (text) => (numeric.test(text) ? Number(text) : unfit),
  large: (text) => (/^-?(0|[1-9][0-9]*)$/.test(text) ? integer(text) : unfit),
  boolean: (text) => (text === "true" ? true : text === "false" ? false : unfit),
  null: (text) => (text === "null" ? null : unfit),
};

/** The value that a text is in JSON, within bounds; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    const parsed = bounded(JSON.parse(text), defaultBounds);
    return parsed.ok ? parsed.value : unfit;
  } catch {
    return unfit;
  }
}

/** What lies deeper than a style reaches is written as JSON. */
const fitJson = (text: string, kind: "array" | "object"): unknown =>
  text.startsWith(kind === "array" ? "[" : "{") ? jsonOf(text) : unfit;

function fit(text: string, wire: Wire): unknown {
  if (typeof wire === "string") return scalars[wire](text);
  if (wire.kind !== "anyOf") return fitJson(text, wire.kind);
  for (const member of wire.members) {
    const value = fit(text, member);
    if (value !== unfit) return value;
  }
  return unfit;
}

/** The value that a text means; a text that cannot be meant stays a text, for the validator to refuse. */
export function coerce(text: string, wire: Wire): unknown {
  const value = fit(text, wire);
  return value === unfit ? text : value;
}

/** Whether a text may be meant as the text that it is. */
export const takesText = (wire: Wire): boolean =>
  typeof wire === "string"
    ? wire === "string" || wire === "unknown"
    : wire.kind === "anyOf" && wire.members.some(takesText);

/** An array of the items that texts mean. One empty text is an empty array where no item can be empty. */
export function coercePieces(texts: readonly string[], items: Wire): readonly unknown[] {
  if (texts.length === 1 && texts[0] === "" && !takesText(items)) return [];
  return texts.map((text) => coerce(text, items));
}

/** The member of a union to read several texts by, or one; anything but a union is itself. */
export function resolveWire(wire: Wire, several: boolean): Wire {
  if (typeof wire === "string" || wire.kind !== "anyOf") return wire;
  const members = wire.members.map((member) => resolveWire(member, several));
  const scalar = members.some((member) => typeof member === "string");
  const compound = members.find((member) => typeof member !== "string");
  return compound !== undefined && (several || !scalar) ? compound : wire;
}

/** What a property means; undefined where the object has no such property. */
export function propertyWire(
  wire: Extract<Wire, { kind: "object" }>,
  name: string,
): Wire | undefined {
  if (Object.hasOwn(wire.properties, name)) return wire.properties[name];
  return name === "__proto__" ? undefined : wire.rest;
}

/** An object from texts by name; properties that it does not have are left out. */
export function coerceObject(
  pairs: Iterable<readonly [name: string, text: string]>,
  wire: Extract<Wire, { kind: "object" }>,
): object {
  const entries: (readonly [string, unknown])[] = [];
  for (const [name, text] of pairs) {
    const property = propertyWire(wire, name);
    if (property !== undefined) entries.push([name, coerce(text, property)]);
  }
  return Object.fromEntries(entries);
}
