import { code, joinCode, literal } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import { byRuleKind } from "../../generator/ir/index.js";
import type {
  Evaluated,
  EvaluationTest,
  Rule,
  RuleTable,
  Schema,
} from "../../generator/ir/index.js";
import { patternExpression } from "./patterns.js";
import { below, check } from "./writing.js";
import type { Writing } from "./writing.js";

/** Writes a schema; handed in, for schemas have rules and rules have schemas. */
export type WriteSchema = (schema: Schema, writing: Writing) => Code;

const isEmpty = (list: readonly unknown[] | boolean | number): boolean =>
  typeof list === "object" ? list.length === 0 : !list;

function listOf(items: readonly Code[]): Code {
  return code`[${joinCode(items, ", ")}]`;
}

const testWriters = {
  accepts: (schema: Code) => code`{ accepts: ${schema} }`,
  rejects: (schema: Code) => code`{ rejects: ${schema} }`,
} as const;

function testExpression(test: EvaluationTest, writing: Writing, write: WriteSchema): Code {
  return test.kind === "has"
    ? code`{ has: ${literal(test.property)} }`
    : testWriters[test.kind](write(test.schema, writing));
}

/** What is looked at, as an object of what is not empty. */
function planExpression(plan: Evaluated, writing: Writing, write: WriteSchema): Code {
  const patterns = plan.patterns.flatMap(
    (pattern) => patternExpression(pattern, writing.layout.policies) ?? [],
  );
  const when = plan.when.map(
    ({ test, evaluated }) =>
      code`[${testExpression(test, writing, write)}, ${planExpression(evaluated, writing, write)}]`,
  );
  const containing = plan.containing.map((schema) => write(schema, below(writing)));
  const members = [
    isEmpty(plan.properties) ? [] : [code`properties: ${literal(plan.properties)}`],
    isEmpty(patterns) ? [] : [code`patterns: ${listOf(patterns)}`],
    isEmpty(plan.allProperties) ? [] : [code`allProperties: true`],
    isEmpty(plan.prefixItems) ? [] : [code`prefixItems: ${plan.prefixItems}`],
    isEmpty(plan.allItems) ? [] : [code`allItems: true`],
    isEmpty(containing) ? [] : [code`containing: ${listOf(containing)}`],
    isEmpty(when) ? [] : [code`when: ${listOf(when)}`],
  ].flat();
  return code`{ ${joinCode(members, ", ")} }`;
}

const writers: RuleTable<[Writing, WriteSchema], Code> = {
  not: ({ schema }, writing, write) => code`${check("not", "not")}(${write(schema, writing)})`,
  conditional({ condition, whenAccepted, otherwise }, writing, write) {
    const branch = (schema: Schema | undefined): Code =>
      schema === undefined ? code`undefined` : write(schema, writing);
    const last = otherwise === undefined ? code`` : code`, ${branch(otherwise)}`;
    const parts = code`${write(condition, writing)}, ${branch(whenAccepted)}${last}`;
    return code`${check("conditional", "conditional")}(${parts})`;
  },
  ofType: ({ type, schema }, writing, write) =>
    code`${check("of-type", "ofType")}(${literal(type)}, ${write(schema, writing)})`,
  contains({ schema, min, max }, writing, write) {
    const last = max === undefined ? code`` : code`, ${max}`;
    return code`${check("contains", "contains")}(${write(schema, below(writing))}, ${min}${last})`;
  },
  propertyNames: ({ schema }, writing, write) =>
    code`${check("property-names", "propertyNames")}(${write(schema, below(writing))})`,
  dependentSchema: ({ property, schema }, writing, write) =>
    code`${check("dependent-schema", "dependentSchema")}(${literal(property)}, ${write(schema, writing)})`,
  unevaluatedProperties({ schema, evaluated }, writing, write) {
    const plan = planExpression(evaluated, writing, write);
    return code`${check("unevaluated-properties", "unevaluatedProperties")}(${write(schema, below(writing))}, ${plan})`;
  },
  unevaluatedItems({ schema, evaluated }, writing, write) {
    const plan = planExpression(evaluated, writing, write);
    return code`${check("unevaluated-items", "unevaluatedItems")}(${write(schema, below(writing))}, ${plan})`;
  },
};

/** The check that enforces a rule. */
export const ruleExpression = (rule: Rule, writing: Writing, write: WriteSchema): Code =>
  byRuleKind(writers, rule, writing, write);
