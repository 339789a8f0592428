import {
  code,
  joinCode,
  literal,
  namespaceSymbol,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Code, LiteralValue } from "../../generator/emit/index.js";
import { bySchemaKind } from "../../generator/ir/index.js";
import type {
  ArraySchema,
  EnumSchema,
  NumberSchema,
  ObjectSchema,
  Property,
  Schema,
  SchemaTable,
  UnionSchema,
} from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import type { Layout } from "../layout.js";
import { objectChecks } from "./checks.js";

/** `import * as z`: a bundler keeps only what is used of it (24.9 KB instead of 92.4 KB). */
export const z = namespaceSymbol("zod", toName("z"));

/** A zod schema twice: the expression that makes it, and its exact type, so that nothing is left to infer. */
export interface Validator {
  readonly value: Code;
  readonly type: Code;
}

const plain = (value: Code, type: Code): Validator => ({
  value: code`${z}.${value}`,
  type: code`${z}.${type}`,
});

type Scalar = null | boolean | number | string;

const nothing: Validator = plain(code`never()`, code`ZodNever`);

function numberValidator(schema: NumberSchema): Validator {
  return schema.integer ? plain(code`int()`, code`ZodInt`) : plain(code`number()`, code`ZodNumber`);
}

function isObject(value: LiteralValue): value is { readonly [name: string]: LiteralValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Accepts exactly one JSON value; arrays and objects are compared in depth. */
function constant(value: LiteralValue): Validator {
  if (Array.isArray(value)) return tuple(value.map(constant));
  if (isObject(value)) return strictObject(Object.entries(value));
  return plain(code`literal(${literal(value)})`, code`ZodLiteral<${literal(value)}>`);
}

function tuple(items: readonly Validator[]): Validator {
  const values = joinCode(
    items.map((item) => item.value),
    ", ",
  );
  const types = joinCode(
    items.map((item) => item.type),
    ", ",
  );
  return plain(code`tuple([${values}])`, code`ZodTuple<[${types}], null>`);
}

function strictObject(entries: readonly (readonly [string, LiteralValue])[]): Validator {
  const members = entries.map(([name, value]) => ({
    key: propertyKey(name),
    validator: constant(value),
  }));
  const values = joinCode(
    members.map(({ key, validator }) => code`${key}: ${validator.value}`),
    ", ",
  );
  const types = joinCode(
    members.map(({ key, validator }) => code`${key}: ${validator.type}`),
    ", ",
  );
  return plain(code`strictObject({ ${values} })`, code`ZodObject<{ ${types} }, ${z}.core.$strict>`);
}

function stringEnum(values: readonly string[]): Validator {
  const list = joinCode(
    values.map((value) => literal(value)),
    ", ",
  );
  const members = joinCode(
    values.map((value) => code`${propertyKey(value)}: ${literal(value)}`),
    ", ",
  );
  return plain(code`enum([${list}])`, code`ZodEnum<{ ${members} }>`);
}

function enumValidator(schema: EnumSchema): Validator {
  const { values } = schema;
  const strings = values.filter((value) => typeof value === "string");
  if (strings.length === values.length && values.length > 0)
    return stringEnum([...new Set(strings)]);
  const scalars = values.filter(isScalar);
  const others = values.filter((value) => !isScalar(value)).map(constant);
  return anyOf(scalars.length === 0 ? others : [oneOfScalars(scalars), ...others]);
}

function isScalar(value: LiteralValue): value is Scalar {
  return typeof value !== "object" || value === null;
}

function oneOfScalars(values: readonly Scalar[]): Validator {
  const [only = null] = values;
  if (values.length === 1) return constant(only);
  const types = joinCode(
    values.map((value) => literal(value)),
    " | ",
  );
  return plain(code`literal(${literal(values)})`, code`ZodLiteral<${types}>`);
}

function anyOf(members: readonly Validator[]): Validator {
  const [only] = members;
  if (only === undefined) return nothing;
  if (members.length === 1) return only;
  const values = joinCode(
    members.map((member) => member.value),
    ", ",
  );
  const types = joinCode(
    members.map((member) => member.type),
    ", ",
  );
  return plain(code`union([${values}])`, code`ZodUnion<readonly [${types}]>`);
}

/** `T or null` is so common that zod has a word for it. */
function unionValidator(schema: UnionSchema, layout: Layout): Validator {
  const others = schema.members.filter((member) => member.kind !== "null");
  const inner = anyOf(others.map((member) => validatorExpression(member, layout)));
  if (others.length === schema.members.length) return inner;
  if (others.length === 0) return plain(code`null()`, code`ZodNull`);
  return plain(code`nullable(${inner.value})`, code`ZodNullable<${inner.type}>`);
}

function arrayValidator(schema: ArraySchema, layout: Layout): Validator {
  const items = validatorExpression(schema.items, layout);
  return plain(code`array(${items.value})`, code`ZodArray<${items.type}>`);
}

/** A property of a zod object: its schema, wrapped when it may be left out. */
export function propertyValidator(
  property: Pick<Property, "schema" | "required">,
  layout: Layout,
): Validator {
  const inner = validatorExpression(property.schema, layout);
  return property.required
    ? inner
    : plain(code`optional(${inner.value})`, code`ZodOptional<${inner.type}>`);
}

/** An object without properties of its own: a map. */
function mapValidator(schema: ObjectSchema, layout: Layout): Validator {
  const rest = schema.additionalProperties;
  if (rest.kind === "forbidden")
    return plain(
      code`record(${z}.string(), ${nothing.value})`,
      code`ZodRecord<${z}.ZodString, ${nothing.type}>`,
    );
  const value =
    rest.kind === "schema"
      ? validatorExpression(rest.schema, layout)
      : plain(code`unknown()`, code`ZodUnknown`);
  return plain(
    code`record(${z}.string(), ${value.value})`,
    code`ZodRecord<${z}.ZodString, ${value.type}>`,
  );
}

const openness: Readonly<
  Record<
    ObjectSchema["additionalProperties"]["kind"],
    { readonly value: Code; readonly type: Code }
  >
> = {
  // Unknown properties are kept as they came; the type does not speak of them, so that a misspelt name is found.
  unstated: { value: code`looseObject`, type: code`$strip` },
  schema: { value: code`looseObject`, type: code`$strip` },
  forbidden: { value: code`strictObject`, type: code`$strict` },
};

/** The parts of a zod object: the properties as expressions and as types, to be put in a shape type of its own. */
export function objectParts(
  schema: ObjectSchema,
  layout: Layout,
): {
  readonly value: Code;
  readonly members: readonly { readonly key: Code; readonly type: Code }[];
  readonly mode: Code;
} {
  const members = schema.properties.map((property) => ({
    key: propertyKey(property.name),
    validator: propertyValidator(property, layout),
  }));
  const { value, type } = openness[schema.additionalProperties.kind];
  const rest = schema.additionalProperties;
  const catchall =
    rest.kind === "schema"
      ? code`.catchall(${validatorExpression(rest.schema, layout).value})`
      : code``;
  const properties = joinCode(
    members.map(({ key, validator }) => code`${key}: ${validator.value}`),
    ",\n",
  );
  return {
    value: code`${z}.${value}({ ${properties} })${catchall}${objectChecks(schema.constraints)}`,
    members: members.map(({ key, validator }) => ({ key, type: validator.type })),
    mode: code`${z}.core.${type}`,
  };
}

function objectValidator(schema: ObjectSchema, layout: Layout): Validator {
  if (schema.properties.length === 0) return mapValidator(schema, layout);
  const { value, members, mode } = objectParts(schema, layout);
  const shape = joinCode(
    members.map(({ key, type }) => code`${key}: ${type}`),
    ", ",
  );
  return { value, type: code`${z}.ZodObject<{ ${shape} }, ${mode}>` };
}

const writers: SchemaTable<[Layout], Validator> = {
  unknown: () => plain(code`unknown()`, code`ZodUnknown`),
  never: () => nothing,
  null: () => plain(code`null()`, code`ZodNull`),
  boolean: () => plain(code`boolean()`, code`ZodBoolean`),
  number: numberValidator,
  string: () => plain(code`string()`, code`ZodString`),
  enum: enumValidator,
  array: arrayValidator,
  object: objectValidator,
  union: unionValidator,
  intersection: (schema, layout) => {
    const [first = nothing, ...rest] = schema.members.map((member) =>
      validatorExpression(member, layout),
    );
    return rest.reduce(
      (left, right) =>
        plain(
          code`intersection(${left.value}, ${right.value})`,
          code`ZodIntersection<${left.type}, ${right.type}>`,
        ),
      first,
    );
  },
  ref(schema, layout) {
    const { validator, type } = layout.schema(schema.target);
    // Its type is written by the type it gives: that of its shape would have to contain itself.
    const typed = code`${z}.ZodType<${type}>`;
    if (layout.isRecursive(schema.target))
      return plain(code`lazy((): ${typed} => ${validator})`, code`ZodLazy<${typed}>`);
    return { value: code`${validator}`, type: code`typeof ${validator}` };
  },
};

/** The zod schema that accepts what a schema of the IR accepts. */
export function validatorExpression(schema: Schema, layout: Layout): Validator {
  return bySchemaKind(writers, schema, layout);
}
