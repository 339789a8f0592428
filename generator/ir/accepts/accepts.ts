import { byConstraintKind } from "../constraint.js";
import type { ConstraintTable } from "../constraint.js";
import type { JsonObject, JsonValue } from "../json.js";
import { byRuleKind } from "../rule.js";
import type { RuleTable } from "../rule.js";
import type {
  ArraySchema,
  Evaluated,
  EvaluationTest,
  KeywordType,
  NumberSchema,
  ObjectSchema,
  Schema,
  SchemaId,
  StringSchema,
} from "../schema.js";
import { bySchemaKind } from "../table.js";
import type { SchemaTable } from "../table.js";
import { isMultiple } from "./decimal.js";
import { equal } from "./equal.js";
import { finds } from "./pattern.js";

/** What one question needs: the named schemas, and what is left of the steps that it may take. */
interface Question {
  readonly schemaOf: (id: SchemaId) => Schema | undefined;
  steps: number;
  depth: number;
  /** Whether everything was known that the answer depends on. */
  sure: boolean;
}

const mostSteps = 100_000;
const deepest = 500;

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === "object" && value !== null && !isList(value);

const isType: Readonly<Record<KeywordType, (value: JsonValue) => boolean>> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  array: isList,
  object: isObject,
};

function found(question: Question, pattern: string, text: string): boolean {
  const answer = finds(pattern, text);
  if (answer === undefined) question.sure = false;
  return answer ?? true;
}

const within = (size: number, least: number | undefined, most: number | undefined): boolean =>
  size >= (least ?? 0) && size <= (most ?? Infinity);

function numberFits(schema: NumberSchema, value: number): boolean {
  const { minimum = -Infinity, exclusiveMinimum = -Infinity } = schema;
  const { maximum = Infinity, exclusiveMaximum = Infinity } = schema;
  return (
    (!schema.integer || Number.isInteger(value)) &&
    value >= minimum &&
    value > exclusiveMinimum &&
    value <= maximum &&
    value < exclusiveMaximum &&
    schema.multipleOf.every((of) => isMultiple(value, of))
  );
}

function stringFits(schema: StringSchema, value: string, question: Question): boolean {
  return (
    within([...value].length, schema.minLength, schema.maxLength) &&
    schema.patterns.every((pattern) => found(question, pattern, value))
  );
}

function arrayFits(schema: ArraySchema, value: readonly JsonValue[], question: Question): boolean {
  const { prefixItems, items, minItems, maxItems, uniqueItems } = schema;
  return (
    within(value.length, minItems, maxItems) &&
    value.every((one, index) => holds(prefixItems[index] ?? items, one, question)) &&
    (!uniqueItems ||
      value.every((one, index) => value.findIndex((other) => equal(one, other)) === index))
  );
}

const has = (value: JsonObject, name: string): boolean => Object.hasOwn(value, name);

const constraints: ConstraintTable<[JsonObject], boolean> = {
  requireAny: ({ names }, value) => names.some((name) => has(value, name)),
  requireOne: ({ names }, value) => names.filter((name) => has(value, name)).length === 1,
  exclude: ({ names }, value) => names.filter((name) => has(value, name)).length < 2,
  requireWhen: ({ names: [needed, trigger], values }, value) =>
    !has(value, trigger) ||
    has(value, needed) ||
    (values !== undefined && !values.some((one) => equal(one, value[trigger] ?? null))),
};

/** The schemas that the value of a property has to fit: its own and those of patterns, or that of the rest. */
function schemasFor(schema: ObjectSchema, name: string, question: Question): readonly Schema[] {
  const own = schema.properties.filter((property) => property.name === name);
  const matching = schema.patternProperties.filter(({ pattern }) => found(question, pattern, name));
  const listed = [...own, ...matching].map((one) => one.schema);
  const rest = schema.additionalProperties;
  if (listed.length > 0 || rest.kind === "unstated") return listed;
  return [rest.kind === "schema" ? rest.schema : { ...schema, kind: "never" }];
}

function objectFits(schema: ObjectSchema, value: JsonObject, question: Question): boolean {
  const names = Object.keys(value);
  return (
    within(names.length, schema.minProperties, schema.maxProperties) &&
    schema.properties.every(({ name, required }) => !required || has(value, name)) &&
    schema.constraints.every((one) => byConstraintKind(constraints, one, value)) &&
    names.every((name) =>
      schemasFor(schema, name, question).every((one) => holds(one, value[name] ?? null, question)),
    )
  );
}

const kinds: SchemaTable<[JsonValue, Question], boolean> = {
  unknown: () => true,
  never: () => false,
  null: (_, value) => value === null,
  boolean: (_, value) => typeof value === "boolean",
  number: (schema, value) => typeof value === "number" && numberFits(schema, value),
  string: (schema, value, question) =>
    typeof value === "string" && stringFits(schema, value, question),
  enum: ({ values }, value) => values.some((one) => equal(one, value)),
  array: (schema, value, question) => isList(value) && arrayFits(schema, value, question),
  object: (schema, value, question) => isObject(value) && objectFits(schema, value, question),
  union: ({ members, match }, value, question) => {
    if (match === "any") return members.some((member) => holds(member, value, question));
    return members.filter((member) => holds(member, value, question)).length === 1;
  },
  intersection: ({ members }, value, question) =>
    members.every((member) => holds(member, value, question)),
  ref: ({ target }, value, question) => {
    const schema = question.schemaOf(target);
    if (schema === undefined) question.sure = false;
    return schema === undefined || holds(schema, value, question);
  },
};

function passes(test: EvaluationTest, value: JsonValue, question: Question): boolean {
  if (test.kind === "has") return isObject(value) && has(value, test.property);
  return holds(test.schema, value, question) === (test.kind === "accepts");
}

/** The parts of a plan that count for a value. */
function counting(of: Evaluated, value: JsonValue, question: Question): readonly Evaluated[] {
  return [
    of,
    ...of.when
      .filter(({ test }) => passes(test, value, question))
      .flatMap(({ evaluated }) => counting(evaluated, value, question)),
  ];
}

const looksAtProperty = (of: Evaluated, name: string, question: Question): boolean =>
  of.allProperties ||
  of.properties.includes(name) ||
  of.patterns.some((pattern) => found(question, pattern, name));

const looksAtItem = (of: Evaluated, index: number, item: JsonValue, question: Question): boolean =>
  of.allItems ||
  index < of.prefixItems ||
  of.containing.some((schema) => holds(schema, item, question));

const rules: RuleTable<[JsonValue, Question], boolean> = {
  not: ({ schema }, value, question) => !holds(schema, value, question),
  conditional: ({ condition, whenAccepted, otherwise }, value, question) => {
    const next = holds(condition, value, question) ? whenAccepted : otherwise;
    return next === undefined || holds(next, value, question);
  },
  ofType: ({ type, schema }, value, question) =>
    !isType[type](value) || holds(schema, value, question),
  contains: ({ schema, min, max }, value, question) =>
    !isList(value) ||
    within(value.filter((item) => holds(schema, item, question)).length, min, max),
  propertyNames: ({ schema }, value, question) =>
    !isObject(value) || Object.keys(value).every((name) => holds(schema, name, question)),
  dependentSchema: ({ property, schema }, value, question) =>
    !isObject(value) || !has(value, property) || holds(schema, value, question),
  unevaluatedProperties: ({ schema, evaluated }, value, question) => {
    if (!isObject(value)) return true;
    const plans = counting(evaluated, value, question);
    return Object.entries(value).every(
      ([name, member]) =>
        plans.some((plan) => looksAtProperty(plan, name, question)) ||
        holds(schema, member, question),
    );
  },
  unevaluatedItems: ({ schema, evaluated }, value, question) => {
    if (!isList(value)) return true;
    const plans = counting(evaluated, value, question);
    return value.every(
      (item, index) =>
        plans.some((plan) => looksAtItem(plan, index, item, question)) ||
        holds(schema, item, question),
    );
  },
};

function holds(schema: Schema, value: JsonValue, question: Question): boolean {
  if (question.steps === 0 || question.depth > deepest) question.sure = false;
  if (!question.sure) return true;
  question.steps -= 1;
  question.depth += 1;
  const answer =
    bySchemaKind(kinds, schema, value, question) &&
    schema.rules.every((rule) => byRuleKind(rules, rule, value, question));
  question.depth -= 1;
  return answer;
}

/**
 * Whether a schema accepts a value, formats aside. Undefined where that cannot be told: a named schema is not known yet, or
 * finding out would take too long.
 */
export function accepts(
  schema: Schema,
  value: JsonValue,
  schemaOf: (id: SchemaId) => Schema | undefined,
): boolean | undefined {
  const question: Question = { schemaOf, steps: mostSteps, depth: 0, sure: true };
  const answer = holds(schema, value, question);
  return question.sure ? answer : undefined;
}
