import type {
  AdditionalProperties,
  Evaluated,
  ObjectSchema,
  Rule,
  Schema,
} from "../../../ir/index.js";
import { aspect, evaluatedBy, looksAtAll } from "./evaluated.js";
import { tallyKeyword } from "./keywords.js";
import { memberAt } from "./lowering.js";
import type { Node, ObjectNode } from "./lowering.js";
import { ruled } from "./merge.js";
import type { Schemas } from "./schemas.js";

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));

/** An object whose properties are all that is looked at is closed; undefined where that would say something else. */
function closedObject(
  schema: ObjectSchema,
  { properties, patterns, when }: Evaluated,
  rest: Schema,
): Schema | undefined {
  const names = schema.properties.map(({ name }) => name);
  const found = schema.patternProperties.map(({ pattern }) => pattern);
  const isWhole =
    when.length === 0 &&
    schema.additionalProperties.kind === "unstated" &&
    sameNames(names, properties) &&
    sameNames([...new Set(found)], patterns);
  if (!isWhole) return undefined;
  const additionalProperties: AdditionalProperties =
    rest.kind === "never" ? { kind: "forbidden" } : { kind: "schema", schema: rest };
  return { ...schema, additionalProperties };
}

/** The same for an array and the items after its prefix. */
function closedArray(
  schema: Extract<Schema, { kind: "array" }>,
  { prefixItems, containing, when }: Evaluated,
  rest: Schema,
): Schema | undefined {
  const { items } = schema;
  const isWhole =
    when.length === 0 &&
    containing.length === 0 &&
    items.kind === "unknown" &&
    items.rules.length === 0 &&
    schema.prefixItems.length === prefixItems;
  return isWhole ? { ...schema, items: rest } : undefined;
}

function closed(schema: Schema, evaluated: Evaluated, rest: Schema): Schema | undefined {
  if (schema.kind === "object") return closedObject(schema, evaluated, rest);
  return schema.kind === "array" ? closedArray(schema, evaluated, rest) : undefined;
}

const aspects = [
  ["unevaluatedProperties", "properties"],
  ["unevaluatedItems", "items"],
] as const;

function withAspect(
  schemas: Schemas,
  node: ObjectNode,
  schema: Schema,
  [word, kind]: (typeof aspects)[number],
  member: Node,
): Schema {
  const rest = schemas.lower(member);
  if (rest.kind === "unknown" && rest.rules.length === 0) return schema;
  const plan = evaluatedBy(schemas, node);
  if (plan === undefined) tallyKeyword(schemas.lowering, node, word);
  if (plan === undefined || looksAtAll(plan, kind)) return schema;
  const evaluated = aspect(plan, kind);
  const isAbout = schema.kind === (kind === "items" ? "array" : "object");
  const rule: Rule = { kind: word, schema: rest, evaluated };
  return (isAbout ? closed(schema, evaluated, rest) : undefined) ?? ruled(schemas, schema, [rule]);
}

/** The schema with what it says of all that its other keywords do not look at (JSON Schema 2020-12 core, 11). */
export function withUnevaluated(schemas: Schemas, node: ObjectNode, schema: Schema): Schema {
  return aspects.reduce((known, aspectOf) => {
    const member = memberAt(node, aspectOf[0]);
    return member === undefined ? known : withAspect(schemas, node, known, aspectOf, member);
  }, schema);
}
