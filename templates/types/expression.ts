import { code, globalSymbol, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code, LiteralValue } from "../../generator/emit/index.js";
import { bySchemaKind, mapChildren } from "../../generator/ir/index.js";
import type { ObjectSchema, Schema, SchemaTable } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import type { Layout } from "../layout.js";

const record = globalSymbol(toName("Record"));

/** The literal type of a JSON value: arrays are tuples, objects have exactly these properties. */
export function literalType(value: LiteralValue): Code {
  return literal(value);
}

const unionOf = (members: readonly Code[]): Code =>
  members.length === 0 ? code`never` : joinCode(members, " | ");

/** Members of a union and of an array type need no parentheses when they are one word. */
function element(schema: Schema, layout: Layout): Code {
  const type = typeExpression(schema, layout);
  const single = schema.kind !== "union" && schema.kind !== "enum";
  return single ? type : code`(${type})`;
}

/** Whether a type leads to one that contains itself. */
function isRecursive(schema: Schema, layout: Layout): boolean {
  let found = schema.kind === "ref" && layout.isRecursive(schema.target);
  mapChildren(schema, (child) => {
    found ||= isRecursive(child, layout);
    return child;
  });
  return found;
}

/** An object that is a map. An alias may contain itself within a member, and not within the argument of another alias. */
function mapType(rest: Schema, layout: Layout): Code {
  const value = typeExpression(rest, layout);
  return isRecursive(rest, layout)
    ? code`{ [name: string]: ${value} }`
    : code`${record}<string, ${value}>`;
}

function objectType(schema: ObjectSchema, layout: Layout): Code {
  const { additionalProperties: rest } = schema;
  if (schema.properties.length === 0) {
    if (rest.kind === "schema") return mapType(rest.schema, layout);
    return code`${record}<string, ${rest.kind === "forbidden" ? code`never` : code`unknown`}>`;
  }
  const members = schema.properties.map((property) => {
    const type = typeExpression(property.schema, layout);
    const key = propertyKey(property.name);
    return property.required ? code`${key}: ${type};` : code`${key}?: ${type} | undefined;`;
  });
  // Of what `additionalProperties` says the type does not speak: an index signature would bind the properties too.
  return code`{ ${joinCode(members, "\n")} }`;
}

const writers: SchemaTable<[Layout], Code> = {
  unknown: () => code`unknown`,
  never: () => code`never`,
  null: () => code`null`,
  boolean: () => code`boolean`,
  number: () => code`number`,
  string: () => code`string`,
  enum: (schema) => unionOf(schema.values.map(literalType)),
  array: (schema, layout) => code`${element(schema.items, layout)}[]`,
  object: objectType,
  union: (schema, layout) =>
    unionOf(schema.members.map((member) => typeExpression(member, layout))),
  intersection: (schema, layout) =>
    joinCode(
      schema.members.map((member) => element(member, layout)),
      " & ",
    ),
  ref: (schema, layout) => code`${layout.schema(schema.target).type}`,
};

/** The TypeScript type of the values that a schema accepts, after defaults and before any encoding. */
export function typeExpression(schema: Schema, layout: Layout): Code {
  return bySchemaKind(writers, schema, layout);
}
