import { code, docs, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import type { EnumLabel, EnumSchema, JsonValue } from "../../generator/ir/index.js";
import type { Policies } from "../../generator/template.js";
import { admittedValues } from "./enum-values.js";

const isScalar = (value: JsonValue): value is string | number | boolean | null =>
  typeof value !== "object" || value === null;

/** The labels that tell all values apart, or else the values as they are written. */
function keysOf(
  values: readonly JsonValue[],
  labels: readonly (EnumLabel | undefined)[],
): readonly string[] {
  const candidates = [
    labels.map((label) => label?.name ?? ""),
    values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))),
  ];
  const distinct = candidates.find(
    (keys) =>
      new Set(keys).size === values.length && (keys !== candidates[0] || !keys.includes("")),
  );
  return distinct ?? values.map((value) => JSON.stringify(value));
}

/** A named enum as an object of its values, where the policy asks for one and the values are scalars. */
export function enumConstants(schema: EnumSchema, policies: Policies): Code | undefined {
  const values = admittedValues(schema);
  if (policies.enums !== "const-object") return undefined;
  if (values.length === 0 || !values.every(isScalar)) return undefined;
  const labels = values.map((value) => schema.labels[schema.values.indexOf(value)]);
  const keys = keysOf(values, labels);
  const members = values.map((value, index) => {
    const [comment = code``] = docs(labels[index]?.description);
    const lead = labels[index]?.description === undefined ? code`` : code`/** ${comment} */\n`;
    return code`${lead}${propertyKey(keys[index] ?? "")}: ${literal(value)}`;
  });
  return code`{\n${joinCode(members, ",\n")}\n} as const`;
}
