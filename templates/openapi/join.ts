import type { JsonObject, JsonValue } from "../../generator/ir/index.js";

/** Only what is said: a document full of empty keys reads badly. */
export function defined(members: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const said: Record<string, JsonValue> = {};
  // The names are those of keywords, which templates spell; no string of a spec is among them.
  for (const [name, value] of Object.entries(members)) if (value !== undefined) said[name] = value;
  return said;
}

/** Keywords that change what others beside them mean. A schema may have those of one set from one place only. */
const families: readonly (readonly string[])[] = [
  ["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"],
  ["prefixItems", "items", "contains", "minContains", "maxContains", "unevaluatedItems"],
  ["if", "then", "else"],
];

const familyOf = (keyword: string): readonly string[] =>
  families.find((family) => family.includes(keyword)) ?? [keyword];

function clashes(schema: JsonObject, fragment: JsonObject): boolean {
  return Object.keys(fragment)
    .flatMap(familyOf)
    .some((keyword) => Object.hasOwn(schema, keyword));
}

/** One schema of several that all hold: in one object where no keyword gets in the way of another, else in `allOf`. */
export function joined(schema: JsonObject, fragments: readonly JsonObject[]): JsonObject {
  let whole = schema;
  const apart: JsonObject[] = [];
  for (const fragment of fragments) {
    if (Object.hasOwn(fragment, "allOf") || clashes(whole, fragment)) apart.push(fragment);
    else whole = { ...whole, ...fragment };
  }
  if (apart.length === 0) return whole;
  const { allOf } = whole;
  return { ...whole, allOf: [...(Array.isArray(allOf) ? allOf : []), ...apart] };
}
