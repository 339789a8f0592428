import { accepts } from "../../../ir/index.js";
import type { JsonValue, KeywordType, Rule, RuleKind, Schema } from "../../../ir/index.js";
import { jsonType } from "./possible-types.js";
import { distinctRules, ruleAlone } from "./merging.js";
import type { Merging } from "./merging.js";

const aboutType: Readonly<Record<Exclude<RuleKind, "ofType">, KeywordType | undefined>> = {
  not: undefined,
  conditional: undefined,
  contains: "array",
  propertyNames: "object",
  dependentSchema: "object",
  unevaluatedProperties: "object",
  unevaluatedItems: "array",
};

/** The type of the values that a rule says something of; undefined where it speaks of all. */
const typeOf = (rule: Rule): KeywordType | undefined =>
  rule.kind === "ofType" ? rule.type : aboutType[rule.kind];

/** The kinds whose values are all of one type. */
const ofOneType: ReadonlySet<string> = new Set([
  "null",
  "boolean",
  "number",
  "string",
  "array",
  "object",
]);

const attach = (schema: Schema, rule: Rule): Schema => ({
  ...schema,
  rules: distinctRules([...schema.rules, rule], schema.origin),
});

/** The values of an enum that a rule lets pass; undefined where that cannot be told. */
function kept(
  { schemas }: Merging,
  values: readonly JsonValue[],
  rule: Rule,
  schema: Schema,
): readonly boolean[] | undefined {
  const alone = ruleAlone(rule, schema.origin);
  const answers = values.map((value) =>
    accepts(alone, value, (id) => (schemas.isDeep() ? undefined : schemas.named.schemaOf(id))),
  );
  return answers.includes(undefined) ? undefined : answers.map((answer) => answer === true);
}

function inEnum(merging: Merging, schema: Extract<Schema, { kind: "enum" }>, rule: Rule): Schema {
  const types = new Set(schema.values.map(jsonType));
  const type = typeOf(rule);
  if (type !== undefined && !types.has(type)) return schema;
  const fits = kept(merging, schema.values, rule, schema);
  if (fits === undefined) return attach(schema, rule);
  const only = <T>(list: readonly T[]): readonly T[] => list.filter((_, index) => fits[index]);
  if (!fits.includes(true)) return { ...schema, kind: "never" };
  return { ...schema, values: only(schema.values), labels: only(schema.labels) };
}

/** A rule about values of one type, said of schemas that may each be of that type or not. */
function inUnion(
  merging: Merging,
  schema: Extract<Schema, { kind: "union" }>,
  rule: Extract<Rule, { kind: "ofType" }>,
): Schema {
  const isOpen = ({ kind }: Schema): boolean => kind === rule.type || kind === "enum";
  const isPlain = schema.members.every(({ kind }) => ofOneType.has(kind) || kind === "enum");
  if (!isPlain || schema.discriminator !== undefined) return attach(schema, rule);
  const members = schema.members.map((member) =>
    isOpen(member) ? withRule(merging, member, rule) : member,
  );
  return members.some(({ kind }) => kind === "never")
    ? attach(schema, rule)
    : { ...schema, members };
}

/** A rule about values of one type, said of a named schema that is of that type or of another one. */
function inRef(
  merging: Merging,
  schema: Extract<Schema, { kind: "ref" }>,
  rule: Extract<Rule, { kind: "ofType" }>,
): Schema {
  const target = merging.behind(schema);
  if (target === undefined || !ofOneType.has(target.kind)) return attach(schema, rule);
  if (target.kind !== rule.type) return schema;
  return merging.merge(target, rule.schema) ?? attach(schema, rule);
}

function ofType(merging: Merging, schema: Schema, rule: Extract<Rule, { kind: "ofType" }>): Schema {
  if (schema.kind === rule.type) return merging.merge(schema, rule.schema) ?? attach(schema, rule);
  if (schema.kind === "ref") return inRef(merging, schema, rule);
  if (schema.kind === "union") return inUnion(merging, schema, rule);
  const same = schema.rules.find((one) => one.kind === "ofType" && one.type === rule.type);
  const merged = same?.kind === "ofType" ? merging.merge(same.schema, rule.schema) : undefined;
  if (same === undefined || merged === undefined) return attach(schema, rule);
  const others = schema.rules.filter((one) => one !== same);
  return { ...schema, rules: [...others, { ...rule, schema: merged }] };
}

/** The schema with one rule more; what its kind can say of itself is said there. */
export function withRule(merging: Merging, schema: Schema, rule: Rule): Schema {
  if (schema.kind === "never") return schema;
  if (schema.kind === "enum") return inEnum(merging, schema, rule);
  const type = typeOf(rule);
  if (type !== undefined && ofOneType.has(schema.kind) && schema.kind !== type) return schema;
  return rule.kind === "ofType" ? ofType(merging, schema, rule) : attach(schema, rule);
}

/** The schema with rules beside its own. */
export const withRules = (merging: Merging, schema: Schema, rules: readonly Rule[]): Schema =>
  rules.reduce((ruled, rule) => withRule(merging, ruled, rule), schema);
