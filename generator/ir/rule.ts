import type { Evaluated, Rule, RuleKind, Schema } from "./schema.js";

/** A function for each kind of rule: a missing row does not compile. */
export type RuleTable<Args extends readonly unknown[], R> = {
  readonly [K in RuleKind]: (rule: Extract<Rule, { kind: K }>, ...args: Args) => R;
};

/** Calls the row of the rule's kind. */
export function byRuleKind<Args extends readonly unknown[], R>(
  table: RuleTable<Args, R>,
  rule: Rule,
  ...args: Args
): R {
  // TypeScript does not relate the key of a table to the argument of its row; the table's type does.
  const row = table[rule.kind] as unknown as (rule: Rule, ...args: Args) => R;
  return row(rule, ...args);
}

function mapEvaluated(evaluated: Evaluated, map: (schema: Schema) => Schema): Evaluated {
  return {
    ...evaluated,
    containing: evaluated.containing.map(map),
    when: evaluated.when.map(({ test, evaluated: inner }) => ({
      test: test.kind === "has" ? test : { ...test, schema: map(test.schema) },
      evaluated: mapEvaluated(inner, map),
    })),
  };
}

type Map = (schema: Schema) => Schema;

const optional = (schema: Schema | undefined, map: Map): Schema | undefined =>
  schema === undefined ? undefined : map(schema);

const maps: RuleTable<[Map], Rule> = {
  not: (rule, map) => ({ ...rule, schema: map(rule.schema) }),
  conditional: (rule, map) => ({
    ...rule,
    condition: map(rule.condition),
    whenAccepted: optional(rule.whenAccepted, map),
    otherwise: optional(rule.otherwise, map),
  }),
  ofType: (rule, map) => ({ ...rule, schema: map(rule.schema) }),
  contains: (rule, map) => ({ ...rule, schema: map(rule.schema) }),
  propertyNames: (rule, map) => ({ ...rule, schema: map(rule.schema) }),
  dependentSchema: (rule, map) => ({ ...rule, schema: map(rule.schema) }),
  unevaluatedProperties: (rule, map) => ({
    ...rule,
    schema: map(rule.schema),
    evaluated: mapEvaluated(rule.evaluated, map),
  }),
  unevaluatedItems: (rule, map) => ({
    ...rule,
    schema: map(rule.schema),
    evaluated: mapEvaluated(rule.evaluated, map),
  }),
};

/** The rule with each schema in it replaced. */
export const mapRule = (rule: Rule, map: (schema: Schema) => Schema): Rule =>
  byRuleKind(maps, rule, map);
