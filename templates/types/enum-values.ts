import type { EnumSchema, JsonValue, TypeName } from "../../generator/ir/index.js";

const isOfType: Readonly<Record<TypeName, (value: JsonValue) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === "boolean",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  string: (value) => typeof value === "string",
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

/** Whether two JSON values are written alike, the order of names aside. */
function textOf(value: JsonValue): string {
  return JSON.stringify(value, (_, member: JsonValue) =>
    isOfType.object(member)
      ? Object.fromEntries(Object.entries(member ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** The values of an enum that its types allow, each once. */
export function admittedValues({ values, types }: EnumSchema): readonly JsonValue[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const text = textOf(value);
    if (seen.has(text)) return false;
    seen.add(text);
    return types.length === 0 || types.some((type) => isOfType[type](value));
  });
}
