import { code, globalSymbol, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code, LiteralValue, LocalSymbol } from "../../generator/emit/index.js";
import { bySchemaKind } from "../../generator/ir/index.js";
import type {
  ArraySchema,
  EnumSchema,
  ObjectSchema,
  Property,
  Schema,
  SchemaId,
  SchemaTable,
} from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import { isDate, isLarge } from "../changes.js";
import { dateType } from "../dates.js";
import { runtimeSymbol } from "../layout.js";
import type { Layout } from "../layout.js";
import type { Policies } from "../../generator/template.js";
import { admittedValues } from "./enum-values.js";
import { growing } from "../openness.js";

const record = globalSymbol(toName("Record"));
/** What a type is given whose enums are open. */
export const openEnums: LocalSymbol = runtimeSymbol("shared/enums.ts", "OpenEnums", "type");

/** What a type is of: what is there after parsing, or what may be on the wire. */
export type Side = "output" | "input";

/** How a type says whether an enum of a response is open. */
export type EnumsOf = "closed" | "open" | "parameter";

/** What a type expression depends on beside its schema. */
export interface TypeWriting {
  readonly layout: Layout;
  readonly side: Side;
  /** The named schema that is being declared. */
  readonly from: SchemaId | undefined;
  /** What the enums are that a caller reads open: closed, open, or what the type parameter of the declaration says. */
  readonly enums: EnumsOf;
  /** Whether only unions and intersections stand between the declaration and here. */
  readonly inPlace: boolean;
}

/** The literal type of a JSON value: arrays are tuples, objects have exactly these properties. */
export function literalType(value: LiteralValue): Code {
  return literal(value);
}

const unionOf = (members: readonly Code[]): Code =>
  members.length === 0 ? code`never` : joinCode(members, " | ");

const compound: ReadonlySet<Schema["kind"]> = new Set(["union", "enum", "intersection", "number"]);

const below = (writing: TypeWriting): TypeWriting => ({ ...writing, inPlace: false });

/** A member of an array type or an intersection: in parentheses unless it is one word. */
function element(schema: Schema, writing: TypeWriting): Code {
  const type = write(schema, writing);
  return compound.has(schema.kind) ? code`(${type})` : type;
}

/** Whether a property may be missing from the value. */
export function mayBeMissing(
  property: Pick<Property, "required" | "schema">,
  { layout, side }: Pick<TypeWriting, "layout" | "side">,
): boolean {
  if (property.required) return false;
  return side === "input" || layout.changes.defaultOf(property) === undefined;
}

function mapType(value: Code, writing: TypeWriting): Code {
  // An alias is looked into at once; an index signature may lead back to the type that it stands in.
  const isCircular =
    writing.from !== undefined && writing.layout.isCircular(writing.from, writing.from);
  return isCircular ? code`{ [name: string]: ${value} }` : code`${record}<string, ${value}>`;
}

/** What the properties that an object does not list may be. */
function restType(schema: ObjectSchema, writing: TypeWriting): Code {
  const { additionalProperties: rest, patternProperties } = schema;
  const patterns = patternProperties.map((pattern) => pattern.schema);
  if (rest.kind === "unstated") return code`unknown`;
  const schemas = rest.kind === "schema" ? [...patterns, rest.schema] : patterns;
  return schemas.some(({ kind }) => kind === "unknown")
    ? code`unknown`
    : unionOf(schemas.map((one) => write(one, writing)));
}

function objectType(schema: ObjectSchema, outer: TypeWriting): Code {
  const writing = below(outer);
  if (schema.properties.length === 0) return mapType(restType(schema, writing), writing);
  const members = schema.properties.map((property) => {
    const type = write(property.schema, writing);
    const key = propertyKey(property.name);
    return mayBeMissing(property, writing)
      ? code`${key}?: ${type} | undefined;`
      : code`${key}: ${type};`;
  });
  // Of what `additionalProperties` says the type does not speak: an index signature would bind the properties too.
  return code`{ ${joinCode(members, "\n")} }`;
}

function arrayType(schema: ArraySchema, outer: TypeWriting): Code {
  const writing = below(outer);
  const { prefixItems, items, minItems = 0 } = schema;
  if (prefixItems.length === 0) return code`${element(items, writing)}[]`;
  const prefix = prefixItems.map((item, index) =>
    index < minItems ? write(item, writing) : code`(${write(item, writing)} | undefined)?`,
  );
  const rest = items.kind === "never" ? [] : [code`...${element(items, writing)}[]`];
  return code`[${joinCode([...prefix, ...rest], ", ")}]`;
}

const number = { output: code`number`, input: code`number` };

/** The types of integers that may be larger than a number can hold. On the wire they are numbers, read without loss. */
const largeTypes: Readonly<Record<Policies["int64"], Readonly<Record<Side, Code>>>> = {
  number,
  bigint: { output: code`bigint`, input: code`number | bigint` },
  string: { output: code`string`, input: code`number | bigint` },
};

const anyOther = { string: code`(string & {})`, number: code`(number & {})` } as const;

/** What an enum may be beside the values that it lists: any text or number that is said to be none of them. */
export function unlisted(
  schema: EnumSchema,
  { openness: { of, parameter } }: Layout,
  enums: EnumsOf,
): readonly Code[] {
  const openness = of(schema);
  if (openness === "both" || (openness === "client" && enums === "open"))
    return growing(schema).map((type) => anyOther[type]);
  if (openness !== "client" || enums === "closed") return [];
  return growing(schema).map((type) => code`${parameter}[${literal(type)}]`);
}

/** An enum that may grow is any text, of which some are known. */
function enumType(schema: EnumSchema, { layout, side, enums }: TypeWriting): Code {
  const known = admittedValues(schema).map(literalType);
  return unionOf([...known, ...unlisted(schema, layout, side === "input" ? "closed" : enums)]);
}

const writers: SchemaTable<[TypeWriting], Code> = {
  unknown: () => code`unknown`,
  never: () => code`never`,
  null: () => code`null`,
  boolean: () => code`boolean`,
  number: (schema, { layout, side }) =>
    isLarge(schema, layout.policies) ? largeTypes[layout.policies.int64][side] : code`number`,
  string: (schema, { layout, side }) =>
    side === "output" && isDate(schema, layout.policies)
      ? dateType(schema, layout.policies)
      : code`string`,
  enum: enumType,
  array: arrayType,
  object: objectType,
  union: (schema, writing) => unionOf(schema.members.map((member) => element(member, writing))),
  intersection: (schema, writing) =>
    schema.members.length === 0
      ? code`unknown`
      : joinCode(
          schema.members.map((member) => element(member, writing)),
          " & ",
        ),
  ref({ target }, { layout, side, from, inPlace, enums }) {
    if (inPlace && layout.isEmptyCircle(from, target)) return code`unknown`;
    const place = layout.schema(target);
    if (side === "input") return code`${place.input}`;
    const isOpen = enums !== "closed" && layout.openness.opensNamed(target);
    const argument = enums === "open" ? openEnums : layout.openness.parameter;
    return isOpen ? code`${place.type}<${argument}>` : code`${place.type}`;
  },
};

function write(schema: Schema, writing: TypeWriting): Code {
  return bySchemaKind(writers, schema, writing);
}

/** The TypeScript type of the values that a schema accepts: after defaults and decoding, or as they are on the wire. */
export function typeExpression(
  schema: Schema,
  layout: Layout,
  side: Side = "output",
  more: { readonly from?: SchemaId | undefined; readonly enums?: EnumsOf } = {},
): Code {
  const { from, enums = "closed" } = more;
  return write(schema, { layout, side, from, inPlace: from !== undefined, enums });
}

/** The type of what a caller reads: enums of the API's own may have values that they do not list. */
export const receivedType = (schema: Schema, layout: Layout): Code =>
  typeExpression(schema, layout, "output", { enums: "open" });
