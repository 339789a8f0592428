import { backEdges } from "../../generator/ir/index.js";
import type { JsonObject, JsonValue } from "../../generator/ir/index.js";
import { isObject } from "./object.js";

/** Below these TypeScript looks at a type when it is asked for, so that it may contain itself there. */
const late: ReadonlySet<string> = new Set([
  "properties",
  "additionalProperties",
  "patternProperties",
]);

const start = "#/components/schemas/";

/** The references that TypeScript follows as soon as it reads the type of a schema. */
function earlyRefs(value: JsonValue): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(earlyRefs);
  if (!isObject(value)) return [];
  if (typeof value["$ref"] === "string") return [value];
  return Object.entries(value).flatMap(([name, member]) =>
    late.has(name) ? [] : earlyRefs(member),
  );
}

/** A schema with anything said in the place of some of its references. */
export function withoutRefs(value: JsonValue, refs: ReadonlySet<JsonValue>): JsonValue {
  if (refs.has(value)) return {};
  if (Array.isArray(value)) return value.map((item: JsonValue) => withoutRefs(item, refs));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withoutRefs(member, refs)]),
  );
}

/**
 * The references by which types would go round in circles, by the names of the schemas that they stand in: the members of
 * `components` are properties of an interface, and one that is a list of itself, or a choice with one, refers to itself
 * in its own annotation. There anything is said instead. In the document itself and in the types of the `types` template
 * nothing is missing.
 */
export function circularRefs(schemas: JsonObject): ReadonlyMap<string, readonly JsonObject[]> {
  const refs = new Map(Object.entries(schemas).map(([name, schema]) => [name, earlyRefs(schema)]));
  const cut = backEdges(
    [...refs.keys()],
    (name) => refs.get(name) ?? [],
    (ref) => String(ref["$ref"]).replace(start, ""),
  );
  const found = [...refs].map(([name, all]) => [name, all.filter((ref) => cut.has(ref))] as const);
  return new Map(found.filter(([, all]) => all.length > 0));
}
