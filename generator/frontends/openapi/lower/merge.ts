import { accepts, noDocs, plainNode, shapeKey } from "../../../ir/index.js";
import type {
  EnumSchema,
  RefSchema,
  Rule,
  Schema,
  SchemaId,
  UnionSchema,
} from "../../../ir/index.js";
import { alternatives, mostAlternatives } from "./alternatives.js";
import { mergeDocs, withDocs } from "./docs.js";
import { tallyAlternatives, tallyDepth, tallyNever } from "./keywords.js";
import { mergeArrays, mergeNumbers, mergeStrings } from "./merge-limits.js";
import { mergeObjects } from "./merge-objects.js";
import { withRules } from "./merge-rules.js";
import { areBoth } from "./merging.js";
import type { Merging } from "./merging.js";
import { jsonType } from "./possible-types.js";
import type { Schemas } from "./schemas.js";
import { anyOf, never } from "./union.js";

/** Unions of unions multiply; beyond this nobody reads the type. */
const mostMembers = 64;

/** References that one merge may lead through: properties of properties multiply too. */
const mostReferences = 500;

const spreads = new WeakMap<Schema, number>();

/** How many alternatives a schema is when unions within unions are written out. */
function spread(schema: Schema): number {
  if (schema.kind !== "union" && schema.kind !== "intersection") return 1;
  const known = spreads.get(schema);
  if (known !== undefined) return known;
  const counted = schema.members.map(spread);
  const count =
    schema.kind === "union"
      ? counted.reduce((sum, one) => sum + one, 0)
      : counted.reduce((product, one) => product * one, 1);
  spreads.set(schema, count);
  return count;
}

const outerDocs = (a: Schema, b: Schema) => mergeDocs(b.docs, a.docs);

/** The schema behind references; undefined while it is itself being lowered, or at the end of too many. */
function behind(merging: Merging, ref: RefSchema): Schema | undefined {
  const { schemas } = merging;
  merging.references += 1;
  const isTooMuch = schemas.isDeep() || merging.references > mostReferences;
  if (isTooMuch) tallyDepth(schemas.lowering, ref.origin);
  const target = isTooMuch ? undefined : schemas.named.schemaOf(ref.target);
  if (target === undefined) return undefined;
  const next = target.kind === "ref" ? schemas.within(() => behind(merging, target)) : target;
  return next && withRules(merging, withDocs(next, ref.docs), ref.rules);
}

function mergeRefs(merging: Merging, a: Schema, b: Schema): Schema | undefined {
  if (a.kind === "ref" && b.kind === "ref" && a.target === b.target) return withDocs(b, a.docs);
  const [first, second] = [a, b].map((schema) =>
    schema.kind === "ref" ? behind(merging, schema) : schema,
  );
  if (first === undefined || second === undefined) return undefined;
  const merged = merging.schemas.within(() => merging.merge(first, second));
  if (merged === undefined) return undefined;
  // What adds nothing leaves the name in place.
  const key = shapeKey(merged);
  if (a.kind === "ref" && b.kind !== "ref" && key === shapeKey(first)) return withDocs(a, b.docs);
  if (b.kind === "ref" && a.kind !== "ref" && key === shapeKey(second))
    return { ...b, docs: outerDocs(a, b) };
  return merged;
}

/** A union of which each member holds together with the other schema. The numbers of those that match stay what they were. */
function mergeUnion(
  merging: Merging,
  union: UnionSchema,
  other: Schema,
  unionFirst: boolean,
): Schema | undefined {
  if (spread(union) * spread(other) > mostMembers) return undefined;
  const merged = union.members.map((member) =>
    unionFirst ? merging.merge(member, other) : merging.merge(other, member),
  );
  const found = merged.filter((member) => member !== undefined);
  if (found.length < merged.length) return undefined;
  const docs = unionFirst ? mergeDocs(other.docs, union.docs) : mergeDocs(union.docs, other.docs);
  if (union.match === "any" && union.discriminator === undefined)
    return anyOf(found, union.origin, docs);
  const kept = found.flatMap((member, index) => (member.kind === "never" ? [] : [index]));
  const members = kept.map((index) => found[index] ?? never(union.origin));
  const [only] = members;
  if (only === undefined) return never(union.origin);
  if (members.length === 1) return withDocs(only, docs);
  const { discriminator } = union;
  const tags = kept.map((index) => discriminator?.tags[index] ?? []);
  return {
    ...union,
    members,
    docs,
    discriminator: discriminator && { ...discriminator, tags },
  };
}

/** What is known of named schemas by now, or can still be lowered. */
const lookUp =
  ({ named, isDeep }: Schemas) =>
  (id: SchemaId): Schema | undefined =>
    isDeep() ? undefined : named.schemaOf(id);

/** Whether a schema that is only taken for an object or an array says nothing of the values of an enum. */
const isIdle = (schemas: Schemas, { values }: EnumSchema, other: Schema): boolean =>
  isImplied(schemas, other) && values.every((value) => jsonType(value) !== other.kind);

/** The values of an enum that the other schema accepts; undefined where that cannot be told. */
function narrow({ schemas }: Merging, schema: EnumSchema, other: Schema): Schema | undefined {
  const answers = schema.values.map((value) => accepts(other, value, lookUp(schemas)));
  if (answers.includes(undefined)) return undefined;
  const only = <T>(list: readonly T[]): readonly T[] =>
    list.filter((_, index) => answers[index] === true);
  const values = only(schema.values);
  return values.length === 0
    ? never(schema.origin)
    : anyOf([{ ...schema, values, labels: only(schema.labels) }], schema.origin);
}

function mergeEnums(merging: Merging, a: Schema, b: Schema): Schema | undefined {
  const narrowed =
    a.kind === "enum"
      ? narrow(merging, a, b)
      : b.kind === "enum"
        ? narrow(merging, b, a)
        : undefined;
  return narrowed && { ...narrowed, docs: outerDocs(a, b) };
}

/** One schema more that holds: together with one of the members, if it can be said, else beside them. */
function mergeIntersection(merging: Merging, a: Schema, b: Schema): Schema {
  const members = [a, b].flatMap((one) => (one.kind === "intersection" ? one.members : [one]));
  const docs = outerDocs(a, b);
  const [first = a, ...rest] = members;
  const merged = rest.reduce<readonly Schema[]>(
    (known, next) => {
      for (const [index, one] of known.entries()) {
        // A reference stands here because it could not be merged before.
        if (isKind("ref", one, next)) continue;
        const together = merging.merge(one, next);
        if (together !== undefined) return known.with(index, together);
      }
      return [...known, next];
    },
    [first],
  );
  const [only = first] = merged;
  if (merged.some(({ kind }) => kind === "never")) return never(b.origin);
  return merged.length === 1
    ? withDocs(only, docs)
    : { kind: "intersection", members: merged, ...plainNode(b.origin, docs) };
}

/** Whether a schema is only taken for an object or an array, and what says its type is not contradicted by it. */
function isImplied({ implied }: Schemas, schema: Schema): boolean {
  if (schema.kind === "object") return implied.has(schema.properties);
  return schema.kind === "array" && implied.has(schema.prefixItems);
}

function mergeSame(merging: Merging, a: Schema, b: Schema): Schema | undefined {
  const pair = [a, b] as const;
  if (areBoth("object", pair)) return mergeObjects(merging, ...pair);
  if (areBoth("array", pair)) return mergeArrays(merging, ...pair);
  if (areBoth("number", pair)) return mergeNumbers(...pair);
  if (areBoth("string", pair)) return mergeStrings(...pair);
  if (a.kind === b.kind) return { ...b, docs: outerDocs(a, b) };
  if (isImplied(merging.schemas, a)) return { ...b, docs: outerDocs(a, b) };
  return isImplied(merging.schemas, b) ? { ...a, docs: outerDocs(a, b) } : never(b.origin);
}

const isKind = (kind: Schema["kind"], a: Schema, b: Schema): boolean =>
  a.kind === kind || b.kind === kind;

/** What the kinds of both schemas accept, without regard to their rules. */
function mergeKinds(merging: Merging, a: Schema, b: Schema): Schema | undefined {
  if (a.kind === "unknown" || b.kind === "never") return { ...b, docs: outerDocs(a, b) };
  if (b.kind === "unknown" || a.kind === "never") return { ...a, docs: outerDocs(a, b) };
  if (isKind("ref", a, b)) return mergeRefs(merging, a, b);
  if (areBoth("union", [a, b]) && shapeKey(a) === shapeKey(b)) return withDocs(b, a.docs);
  if (isKind("intersection", a, b)) return mergeIntersection(merging, a, b);
  if (a.kind === "enum" && isIdle(merging.schemas, a, b)) return { ...a, docs: outerDocs(a, b) };
  if (b.kind === "enum" && isIdle(merging.schemas, b, a)) return { ...b, docs: outerDocs(a, b) };
  if (isKind("enum", a, b)) return mergeEnums(merging, a, b);
  if (a.kind === "union") return mergeUnion(merging, a, b, true);
  if (b.kind === "union") return mergeUnion(merging, b, a, false);
  return mergeSame(merging, a, b);
}

function mergeTwo(merging: Merging, a: Schema, b: Schema): Schema | undefined {
  const rules = [...a.rules, ...b.rules];
  const value = b.default ?? a.default;
  if (rules.length === 0 && value === undefined) return mergeKinds(merging, a, b);
  const bare = { rules: [], default: undefined };
  const merged = mergeKinds(merging, { ...a, ...bare }, { ...b, ...bare });
  return merged && { ...withRules(merging, merged, rules), default: value ?? merged.default };
}

function intersection(a: Schema, b: Schema): Schema {
  const members = [a, b].map((one) => ({ ...one, docs: noDocs }));
  return { kind: "intersection", members, ...plainNode(b.origin, outerDocs(a, b)) };
}

function mergingOf(schemas: Schemas): Merging {
  const merging: Merging = {
    schemas,
    references: 0,
    merge: (a, b) => mergeTwo(merging, a, b),
    behind: (ref) => behind(merging, ref),
    both: (a, b) => {
      const merged = mergeTwo(merging, a, b) ?? intersection(a, b);
      const isNews = merged.kind === "never" && a.kind !== "never" && b.kind !== "never";
      if (isNews) tallyNever(schemas.lowering, b.origin);
      if (merged.kind !== "intersection" || alternatives(schemas, merged) <= mostAlternatives)
        return merged;
      tallyAlternatives(schemas.lowering, b.origin, mostAlternatives);
      return withDocs(a, outerDocs(a, b));
    },
  };
  return merging;
}

/** The one schema that says what all of them say together (JSON Schema's `allOf`); an intersection where it is not one. */
export function mergeAll(schemas: Schemas, first: Schema, rest: readonly Schema[]): Schema {
  const { both } = mergingOf(schemas);
  return rest.reduce(both, first);
}

/** The schema with rules beside its own. */
export const ruled = (schemas: Schemas, schema: Schema, rules: readonly Rule[]): Schema =>
  withRules(mergingOf(schemas), schema, rules);
