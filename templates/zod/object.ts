import { code, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import type {
  AdditionalProperties,
  ObjectSchema,
  Property,
  Schema,
} from "../../generator/ir/index.js";
import { patternExpression } from "./patterns.js";
import type { WriteSchema } from "./rules.js";
import { below } from "./writing.js";
import type { Writing } from "./writing.js";

/** A property of a zod object: its schema, wrapped when it may be left out. */
export function propertyExpression(
  property: Pick<Property, "schema" | "required">,
  writing: Writing,
  write: WriteSchema,
): Code {
  const { z, layout } = writing;
  const inner = write(property.schema, below(writing));
  const value = layout.changes.defaultOf(property);
  if (value !== undefined) {
    // What is filled in goes through the schema only where the schema makes something else of it.
    const fill = layout.changes.changes(property.schema) ? code`prefault` : code`_default`;
    return code`${z}.${fill}(${inner}, ${literal(value)})`;
  }
  return property.required ? inner : code`${z}.optional(${inner})`;
}

/** Whether a schema needs one that is made after it. */
function isCircular(schema: Schema, { layout, from }: Writing, refersTo: RefersTo): boolean {
  return refersTo(schema, (target) => layout.isCircular(from, target));
}

/** Whether a schema refers to one of some others, itself or within. */
export type RefersTo = (
  schema: Schema,
  isMeant: (target: Extract<Schema, { kind: "ref" }>["target"]) => boolean,
) => boolean;

function member(
  property: Property,
  writing: Writing,
  write: WriteSchema,
  refersTo: RefersTo,
): Code {
  const key = propertyKey(property.name);
  if (!isCircular(property.schema, writing, refersTo))
    return code`${key}: ${propertyExpression(property, writing, write)}`;
  const late = propertyExpression(property, { ...writing, isLate: true }, write);
  return code`get ${key}() { return ${late}; }`;
}

type Rest = AdditionalProperties | { readonly kind: "dropped" };

/** What becomes of other properties: where the schema says nothing, the policy does. A map is made of nothing else. */
function restOf(
  { additionalProperties: rest, properties, patternProperties }: ObjectSchema,
  { layout, from, isPart }: Writing,
): Rest {
  const isMap = properties.length + patternProperties.length === 0;
  const isShared = isPart || (from !== undefined && layout.isPart(from));
  if (rest.kind !== "unstated" || isMap) return rest;
  const { unknownKeys } = layout.policies;
  if (unknownKeys === "strip") return { kind: "dropped" };
  return unknownKeys === "reject" && !isShared ? { kind: "forbidden" } : rest;
}

const makers: Readonly<Record<Rest["kind"], Code>> = {
  unstated: code`looseObject`,
  schema: code`looseObject`,
  forbidden: code`strictObject`,
  dropped: code`object`,
};

const restSchemas: Readonly<Record<Rest["kind"], (z: LocalSymbol) => Code>> = {
  unstated: (z) => code`${z}.unknown()`,
  schema: (z) => code`${z}.unknown()`,
  forbidden: (z) => code`${z}.never()`,
  dropped: () => code`undefined`,
};

/** An object without its checks. */
export function plainObject(
  schema: ObjectSchema,
  writing: Writing,
  write: WriteSchema,
  refersTo: RefersTo,
): Code {
  const { z } = writing;
  const { patternProperties } = schema;
  const rest = restOf(schema, writing);
  const members = schema.properties.map((property) => member(property, writing, write, refersTo));
  const shape = code`{ ${joinCode(members, ",\n")} }`;
  const others = rest.kind === "schema" ? write(rest.schema, below(writing)) : undefined;
  const patterns = patternProperties.flatMap(({ pattern, schema: inner }) => {
    const expression = patternExpression(pattern, writing.layout.policies);
    return expression === undefined ? [] : [code`[${expression}, ${write(inner, below(writing))}]`];
  });
  if (patterns.length > 0) {
    const list = joinCode(patterns, ", ");
    return code`${z}.patternObject(${shape}, [${list}], ${others ?? restSchemas[rest.kind](z)})`;
  }
  return others === undefined
    ? code`${z}.${makers[rest.kind]}(${shape})`
    : code`${z}.catchall(${shape}, ${others})`;
}
