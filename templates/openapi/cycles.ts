import { backEdges } from "../../generator/ir/index.js";
import type { JsonObject, JsonValue } from "../../generator/ir/index.js";

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

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

function replaced(value: JsonValue, cut: ReadonlySet<JsonValue>): JsonValue {
  if (cut.has(value)) return {};
  if (Array.isArray(value)) return value.map((item: JsonValue) => replaced(item, cut));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, replaced(member, cut)]),
  );
}

/**
 * The schemas of a document as types that do not go round in circles: the members of `components` are properties of an
 * interface, and one that is a list of itself, or a choice with one, refers to itself in its own annotation. There
 * anything is said instead. In the document itself and in the types of the `types` template nothing is missing.
 */
export function withoutCycles(schemas: JsonObject): JsonObject {
  const refs = new Map(Object.entries(schemas).map(([name, schema]) => [name, earlyRefs(schema)]));
  const cut = backEdges(
    [...refs.keys()],
    (name) => refs.get(name) ?? [],
    (ref) => String(ref["$ref"]).replace(start, ""),
  );
  if (cut.size === 0) return schemas;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, replaced(schema, cut)]),
  );
}
