import type { Evaluated, EvaluationTest, JsonValue } from "../../../ir/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { entriesOf, listAt, memberAt, objectAt } from "./lowering.js";
import type { Node, ObjectNode } from "./lowering.js";
import { followed } from "./refs.js";
import type { Schemas } from "./schemas.js";

const nothing: Evaluated = {
  properties: [],
  patterns: [],
  allProperties: false,
  prefixItems: 0,
  allItems: false,
  containing: [],
  when: [],
};

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [
  ...new Set([...a, ...b]),
];

const both = (a: Evaluated, b: Evaluated): Evaluated => ({
  properties: union(a.properties, b.properties),
  patterns: union(a.patterns, b.patterns),
  allProperties: a.allProperties || b.allProperties,
  prefixItems: Math.max(a.prefixItems, b.prefixItems),
  allItems: a.allItems || b.allItems,
  containing: [...a.containing, ...b.containing],
  when: [...a.when, ...b.when],
});

/** Looks at schemas that are applied in the same place. */
interface Look {
  readonly schemas: Schemas;
  /** Whether the keywords `unevaluated…` of the schema itself count: not for the one that asks. */
  readonly isInner: boolean;
  /** The schemas that this one is reached through. */
  readonly above: readonly JsonValue[];
  /** How many schemas may still be looked at; a hostile document has more ways than schemas. */
  readonly left: { count: number };
}

const mostLooks = 2000;

const has = ({ value }: ObjectNode, word: string): boolean => Object.hasOwn(value, word);

function ofItself({ schemas, isInner }: Look, node: ObjectNode): Evaluated {
  const { lower } = schemas;
  const prefix = own(node.value, "prefixItems");
  const containing = memberAt(node, "contains");
  const keys = (word: string): readonly string[] => {
    const value = own(node.value, word);
    return isObject(value) ? Object.keys(value) : [];
  };
  return {
    properties: keys("properties"),
    patterns: keys("patternProperties"),
    allProperties:
      has(node, "additionalProperties") || (isInner && has(node, "unevaluatedProperties")),
    prefixItems: isArray(prefix) ? prefix.length : 0,
    allItems: has(node, "items") || (isInner && has(node, "unevaluatedItems")),
    containing: containing === undefined ? [] : [lower(containing)],
    when: [],
  };
}

/** What a schema looks at that only counts where a test holds; nothing where it looks at nothing. */
function when(look: Look, node: Node, test: () => EvaluationTest): Evaluated {
  const evaluated = evaluatedIn(look, node);
  if (isIdle(evaluated)) return nothing;
  return { ...nothing, when: [{ test: test(), evaluated }] };
}

function ofCondition(look: Look, node: ObjectNode): readonly Evaluated[] {
  const condition = memberAt(node, "if");
  if (condition === undefined) return [];
  const { lower } = look.schemas.toTheLetter;
  const schema = lower(condition);
  const [accepted, otherwise] = [memberAt(node, "then"), memberAt(node, "else")];
  const accepts = (): EvaluationTest => ({ kind: "accepts", schema });
  return [
    when(look, condition, accepts),
    ...(accepted === undefined ? [] : [when(look, accepted, accepts)]),
    ...(otherwise === undefined
      ? []
      : [when(look, otherwise, () => ({ kind: "rejects", schema }))]),
  ];
}

function ofChoices(look: Look, node: ObjectNode): readonly Evaluated[] {
  const { lowering, toTheLetter } = look.schemas;
  const accepts = (member: Node): EvaluationTest => ({
    kind: "accepts",
    schema: toTheLetter.lower(member),
  });
  const members = ["anyOf", "oneOf"].flatMap((word) =>
    isArray(own(node.value, word)) ? listAt(lowering, node, word) : [],
  );
  const dependent = isObject(own(node.value, "dependentSchemas"))
    ? entriesOf(objectAt(lowering, node, "dependentSchemas"))
    : [];
  return [
    ...members.map((member) => when(look, member, () => accepts(member))),
    ...dependent.map(([property, schema]) => when(look, schema, () => ({ kind: "has", property }))),
  ];
}

function ofRef(look: Look, node: ObjectNode): readonly Evaluated[] {
  const ref = own(node.value, "$ref");
  if (typeof ref !== "string") return [];
  const target = followed(look.schemas.lowering, node, ref);
  return target === undefined ? [] : [evaluatedIn(look, target)];
}

function evaluatedIn(look: Look, node: Node): Evaluated {
  const { schemas, above, left } = look;
  if (!isObject(node.value) || above.includes(node.value) || left.count === 0) return nothing;
  left.count -= 1;
  const { schema } = node.document.dialect.upgradeSchema(node.value);
  const at: ObjectNode = { ...node, value: schema };
  const inner: Look = { ...look, isInner: true, above: [...above, node.value] };
  const members = isArray(own(schema, "allOf")) ? listAt(schemas.lowering, at, "allOf") : [];
  return [
    ...ofRef(inner, at),
    ...members.map((member) => evaluatedIn(inner, member)),
    ...ofChoices(inner, at),
    ...ofCondition(inner, at),
  ].reduce(both, ofItself(look, at));
}

/**
 * What the keywords of a schema look at in a value, for its `unevaluatedProperties` and `unevaluatedItems`. Undefined where
 * there are too many ways to follow.
 */
export function evaluatedBy(schemas: Schemas, node: ObjectNode): Evaluated | undefined {
  const left = { count: mostLooks };
  const look = { schemas, isInner: false, above: [], left };
  const evaluated = evaluatedIn(look, node);
  return left.count === 0 ? undefined : evaluated;
}

/** The part of a plan that is about properties, or about items. */
export function aspect(of: Evaluated, kind: "properties" | "items"): Evaluated {
  const isItems = kind === "items";
  const plan: Evaluated = isItems
    ? { ...of, properties: [], patterns: [], allProperties: false }
    : { ...of, prefixItems: 0, allItems: false, containing: [] };
  const inner = of.when
    .map(({ test, evaluated }) => ({ test, evaluated: aspect(evaluated, kind) }))
    .filter(({ evaluated }) => !isIdle(evaluated));
  return { ...plan, when: inner };
}

const isIdle = (of: Evaluated): boolean =>
  !of.allProperties &&
  !of.allItems &&
  of.prefixItems === 0 &&
  [of.properties, of.patterns, of.containing, of.when].every((list) => list.length === 0);

/** Whether everything is looked at whatever the value is. */
export const looksAtAll = (of: Evaluated, kind: "properties" | "items"): boolean =>
  kind === "items" ? of.allItems : of.allProperties;
