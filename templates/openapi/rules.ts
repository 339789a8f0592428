import { byRuleKind } from "../../generator/ir/index.js";
import type {
  Evaluated,
  EvaluationTest,
  JsonObject,
  JsonValue,
  Rule,
  RuleTable,
  Schema,
} from "../../generator/ir/index.js";
import { defined, joined } from "./join.js";

/** Writes a schema; handed in, for schemas have rules and rules have schemas. */
export type Write = (schema: Schema) => JsonObject;

const some = <T extends JsonValue>(value: T, isSaid: boolean): T | undefined =>
  isSaid ? value : undefined;

const everything = (names: readonly string[]): JsonObject =>
  Object.fromEntries(names.map((name) => [name, true]));

/** A test whose own keywords do not count as having looked at anything, as those behind `not` do not. */
const tests: {
  readonly [K in EvaluationTest["kind"]]: (
    test: Extract<EvaluationTest, { kind: K }>,
    write: Write,
  ) => JsonObject;
} = {
  accepts: ({ schema }, write) => ({ not: { not: write(schema) } }),
  rejects: ({ schema }, write) => ({ not: write(schema) }),
  has: ({ property }) => ({ type: "object", required: [property] }),
};

function testSchema(test: EvaluationTest, write: Write): JsonObject {
  if (test.kind === "has") return tests.has(test, write);
  return test.kind === "accepts" ? tests.accepts(test, write) : tests.rejects(test, write);
}

/** Keywords that accept everything and look at exactly what a plan says. */
function looksAt(plan: Evaluated, write: Write): JsonObject {
  const { properties, patterns, allProperties, prefixItems, allItems, containing, when } = plan;
  const own = defined({
    properties: some(everything(properties), properties.length > 0),
    patternProperties: some(everything(patterns), patterns.length > 0),
    additionalProperties: some(true, allProperties),
    prefixItems: some(
      Array.from({ length: prefixItems }, () => true),
      prefixItems > 0,
    ),
    items: some(true, allItems),
  });
  const contained = containing.map((schema) => ({ contains: write(schema), minContains: 0 }));
  const conditions = when.map(({ test, evaluated }) => ({
    if: testSchema(test, write),
    then: looksAt(evaluated, write),
  }));
  return joined(own, [...contained, ...conditions]);
}

/** A schema of its own, so that nothing beside it counts as having looked. */
function unevaluated(keyword: string, schema: Schema, plan: Evaluated, write: Write): JsonObject {
  const looking = looksAt(plan, write);
  const { allOf = [] } = looking;
  return { allOf: [{ ...looking, allOf, [keyword]: write(schema) }] };
}

const writers: RuleTable<[Write], JsonObject> = {
  not: ({ schema }, write) => ({ not: write(schema) }),
  conditional: ({ condition, whenAccepted, otherwise }, write) =>
    defined({
      if: write(condition),
      then: whenAccepted && write(whenAccepted),
      else: otherwise && write(otherwise),
    }),
  // The schema is of the kind of the type, so it is the type alone that has to go.
  ofType({ type, schema }, write) {
    const { type: stated, ...keywords } = write(schema);
    if (stated === type) return keywords;
    return { if: { type }, then: write(schema) };
  },
  contains: ({ schema, min, max }, write) =>
    defined({
      contains: write(schema),
      minContains: some(min, min !== 1),
      maxContains: max,
    }),
  propertyNames: ({ schema }, write) => ({ propertyNames: write(schema) }),
  dependentSchema: ({ property, schema }, write) => ({
    dependentSchemas: Object.fromEntries([[property, write(schema)]]),
  }),
  unevaluatedProperties: ({ schema, evaluated }, write) =>
    unevaluated("unevaluatedProperties", schema, evaluated, write),
  unevaluatedItems: ({ schema, evaluated }, write) =>
    unevaluated("unevaluatedItems", schema, evaluated, write),
};

/** A rule as keywords of JSON Schema 2020-12. */
export const ruleSchema = (rule: Rule, write: Write): JsonObject =>
  byRuleKind(writers, rule, write);
