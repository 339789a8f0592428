import { isName } from "../naming/index.js";
import { Code } from "./code.js";

/** The values that a literal can hold: JSON's. */
export type LiteralValue =
  | null
  | boolean
  | number
  | string
  | readonly LiteralValue[]
  | { readonly [name: string]: LiteralValue };

/** Characters that end a line or a script in some reader of the file, though JSON allows them bare. */
const unsafe =
  /[\u007f-\u009f\u2028\u2029\ufeff\u200b-\u200f\u202a-\u202e\u2066-\u2069]|<(?=[/!])/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function stringText(value: string): string {
  return JSON.stringify(value).replace(unsafe, escaped);
}

/** Numbers that JSON has no word for: the nearest thing that is a literal, for `Infinity` is a name. */
function numberText(value: number): string {
  if (Object.is(value, -0)) return "-0";
  if (Number.isNaN(value)) return "null";
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? "1e999" : "-1e999";
}

function keyText(name: string): string {
  // `{ "__proto__": x }` sets the prototype; only the computed form makes a property.
  if (name === "__proto__") return '["__proto__"]';
  return isName(name) && /^[\w$]+$/u.test(name) ? name : stringText(name);
}

function text(value: LiteralValue): string {
  if (typeof value === "string") return stringText(value);
  if (typeof value === "number") return numberText(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (isArray(value)) return `[${value.map(text).join(", ")}]`;
  return `{ ${Object.entries(value)
    .map(([name, member]) => `${keyText(name)}: ${text(member)}`)
    .join(", ")} }`;
}

function isArray(value: LiteralValue): value is readonly LiteralValue[] {
  return Array.isArray(value);
}

/** A value as a literal expression. One of the three ways by which a string of a spec reaches code. */
export function literal(value: LiteralValue): Code {
  return new Code([text(value)]);
}

/** A property's name as it stands in an object literal or a type: bare when it is an identifier, else quoted. */
export function propertyKey(name: string): Code {
  return new Code([keyText(name)]);
}
