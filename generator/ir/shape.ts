import { byConstraintKind } from "./constraint.js";
import type { ConstraintTable } from "./constraint.js";
import type { JsonValue } from "./json.js";
import { byRuleKind } from "./rule.js";
import type { RuleTable } from "./rule.js";
import type { AdditionalProperties, Evaluated, EvaluationTest, Schema } from "./schema.js";
import { bySchemaKind } from "./table.js";
import type { SchemaTable } from "./table.js";

function restKey(rest: AdditionalProperties): JsonValue {
  return rest.kind === "schema" ? ["schema", valueOf(rest.schema)] : rest.kind;
}

const constraintKeys: ConstraintTable<[], JsonValue> = {
  requireAny: ({ names }) => [names],
  requireOne: ({ names }) => [names],
  exclude: ({ names }) => [names],
  requireWhen: ({ names, values }) => [names, values ?? null],
};

const optional = (schema: Schema | undefined): JsonValue =>
  schema === undefined ? null : valueOf(schema);

const testKey = (test: EvaluationTest): JsonValue =>
  test.kind === "has" ? [test.property] : [test.kind, valueOf(test.schema)];

const evaluatedKey = (of: Evaluated): JsonValue => [
  of.properties,
  of.patterns,
  of.allProperties,
  of.prefixItems,
  of.allItems,
  of.containing.map(valueOf),
  of.when.map(({ test, evaluated }) => [testKey(test), evaluatedKey(evaluated)]),
];

const ruleKeys: RuleTable<[], JsonValue> = {
  not: ({ schema }) => [valueOf(schema)],
  conditional: ({ condition, whenAccepted, otherwise }) => [
    valueOf(condition),
    optional(whenAccepted),
    optional(otherwise),
  ],
  ofType: ({ type, schema }) => [type, valueOf(schema)],
  contains: ({ schema, min, max }) => [valueOf(schema), min, max ?? null],
  propertyNames: ({ schema }) => [valueOf(schema)],
  dependentSchema: ({ property, schema }) => [property, valueOf(schema)],
  unevaluatedProperties: ({ schema, evaluated }) => [valueOf(schema), evaluatedKey(evaluated)],
  unevaluatedItems: ({ schema, evaluated }) => [valueOf(schema), evaluatedKey(evaluated)],
};

/** What is stated, by name: limits that are not there leave no trace. */
function stated(limits: Readonly<Record<string, JsonValue | undefined>>): JsonValue {
  const entries = Object.entries(limits).flatMap(([name, value]) =>
    value === undefined || value === false || (Array.isArray(value) && value.length === 0)
      ? []
      : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

const keys: SchemaTable<[], JsonValue> = {
  unknown: () => [],
  never: () => [],
  null: () => [],
  boolean: () => [],
  number: ({ integer, minimum, exclusiveMinimum, maximum, exclusiveMaximum, ...more }) => {
    const { multipleOf, format } = more;
    const bounds = { minimum, exclusiveMinimum, maximum, exclusiveMaximum };
    return [integer, stated({ ...bounds, multipleOf, format })];
  },
  string: ({ minLength, maxLength, patterns, format, contentEncoding, contentMediaType }) => [
    stated({ minLength, maxLength, patterns, format, contentEncoding, contentMediaType }),
  ],
  enum: ({ types, values, labels, openness }) => [
    types,
    values,
    labels.map(({ name, description }) => [name ?? null, description ?? null]),
    ...(openness === undefined ? [] : [openness]),
  ],
  array: ({ items, prefixItems, minItems, maxItems, uniqueItems }) => [
    valueOf(items),
    stated({ prefixItems: prefixItems.map(valueOf), minItems, maxItems, uniqueItems }),
  ],
  object: (schema) => [
    schema.properties.map(({ name, required, access, schema: inner }) => [
      name,
      required,
      access,
      valueOf(inner),
    ]),
    restKey(schema.additionalProperties),
    schema.constraints.map((constraint) => [
      constraint.kind,
      byConstraintKind(constraintKeys, constraint),
    ]),
    stated({
      patternProperties: schema.patternProperties.map(({ pattern, schema: inner }) => [
        pattern,
        valueOf(inner),
      ]),
      minProperties: schema.minProperties,
      maxProperties: schema.maxProperties,
    }),
  ],
  union: ({ members, match, discriminator }) => [
    members.map(valueOf),
    match,
    discriminator === undefined ? null : [discriminator.property, discriminator.tags],
  ],
  intersection: ({ members }) => [members.map(valueOf)],
  ref: ({ target }) => [target],
};

function valueOf(schema: Schema): JsonValue {
  const kind = [schema.kind, bySchemaKind(keys, schema)];
  if (schema.rules.length === 0 && schema.default === undefined) return kind;
  const rules = schema.rules.map((rule) => [rule.kind, byRuleKind(ruleKeys, rule)]);
  return [...kind, rules, schema.default === undefined ? [] : [schema.default]];
}

/** Two schemas with the same key accept the same values and read alike; descriptions, examples and origins do not count. */
export function shapeKey(schema: Schema): string {
  return JSON.stringify(valueOf(schema));
}
