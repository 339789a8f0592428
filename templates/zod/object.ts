import { code, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import type { ObjectSchema, Property, Schema } from "../../generator/ir/index.js";
import { defaultOf } from "../changes.js";
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
  const value = defaultOf(property, (id) => layout.schema(id).named.schema);
  if (value !== undefined) return code`${z}.prefault(${inner}, ${literal(value)})`;
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

/** An object without its checks. */
export function plainObject(
  schema: ObjectSchema,
  writing: Writing,
  write: WriteSchema,
  refersTo: RefersTo,
): Code {
  const { z } = writing;
  const { additionalProperties: rest, patternProperties } = schema;
  const members = schema.properties.map((property) => member(property, writing, write, refersTo));
  const shape = code`{ ${joinCode(members, ",\n")} }`;
  const others = rest.kind === "schema" ? write(rest.schema, below(writing)) : undefined;
  const patterns = patternProperties.flatMap(({ pattern, schema: inner }) => {
    const expression = patternExpression(pattern);
    return expression === undefined ? [] : [code`[${expression}, ${write(inner, below(writing))}]`];
  });
  if (patterns.length > 0) {
    const fallback = rest.kind === "forbidden" ? code`${z}.never()` : code`${z}.unknown()`;
    return code`${z}.patternObject(${shape}, [${joinCode(patterns, ", ")}], ${others ?? fallback})`;
  }
  if (others !== undefined) return code`${z}.catchall(${shape}, ${others})`;
  return rest.kind === "forbidden"
    ? code`${z}.strictObject(${shape})`
    : code`${z}.looseObject(${shape})`;
}
