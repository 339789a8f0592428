import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject, JsonValue } from "../../generator/ir/index.js";
import { isArray, isObject, own } from "../../generator/read/index.js";
import { root } from "../support/typecheck.js";

/** The official JSON Schema Test Suite, beside the repository. */
const suite = join(root, "../shared/conformance/suite/tests");

export const hasSuite = existsSync(suite);

/** One schema of the suite and the values that it is asked about. */
export interface Group {
  readonly file: string;
  readonly description: string;
  readonly schema: JsonValue;
  readonly tests: readonly {
    readonly description: string;
    readonly data: JsonValue;
    readonly valid: boolean;
  }[];
}

/** The groups of a draft, its optional ones not included. */
export function groupsOf(draft: string): readonly Group[] {
  const folder = join(suite, draft);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const groups = JSON.parse(readFileSync(join(folder, name), "utf8")) as Omit<Group, "file">[];
      return groups.map((group) => ({ ...group, file: name.replace(/\.json$/u, "") }));
    });
}

/** The words whose values are schemas by name, schemas in a list, and one schema. */
const byName = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
]);
const inLists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const single = new Set(
  "additionalProperties unevaluatedProperties propertyNames items unevaluatedItems contains not if then else".split(
    " ",
  ),
);

/** A schema with every schema in it replaced, innermost first. */
export function mapSchemas(schema: JsonValue, map: (schema: JsonValue) => JsonValue): JsonValue {
  if (!isObject(schema)) return map(schema);
  const inner = (value: JsonValue): JsonValue => mapSchemas(value, map);
  const entries = Object.entries(schema).map(([word, value]): readonly [string, JsonValue] => {
    if (byName.has(word) && isObject(value))
      return [
        word,
        Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one)])),
      ];
    if ((inLists.has(word) || word === "items") && isArray(value)) return [word, value.map(inner)];
    return [word, single.has(word) ? inner(value) : value];
  });
  return map(Object.fromEntries(entries));
}

/** Every schema within a schema, itself included. */
export function schemasIn(schema: JsonValue): readonly JsonObject[] {
  const found: JsonObject[] = [];
  mapSchemas(schema, (one) => {
    if (isObject(one)) found.push(one);
    return one;
  });
  return found;
}

/** A schema without `$id` and `$schema` at its root, its references below a component. */
export function asComponent(schema: JsonValue, name: string): JsonValue {
  const placed = mapSchemas(schema, (one) => {
    const ref = isObject(one) ? own(one, "$ref") : undefined;
    return isObject(one) && typeof ref === "string"
      ? { ...one, $ref: `#/components/schemas/${name}${ref.slice(1)}` }
      : one;
  });
  if (!isObject(placed)) return placed;
  return Object.fromEntries(
    Object.entries(placed).filter(([word]) => !["$id", "id", "$schema"].includes(word)),
  );
}
