import { mapRule } from "../../../ir/index.js";
import type { NamedSchema, Rule, Schema, SchemaId } from "../../../ir/index.js";
import { unknown } from "./union.js";

/** The schemas that a rule applies to the value itself. */
function inPlaceOfRule(rule: Rule): readonly Schema[] {
  const isAbove = rule.kind !== "contains" && rule.kind !== "propertyNames";
  const found: Schema[] = [];
  if (isAbove)
    mapRule(rule, (schema) => {
      found.push(schema);
      return schema;
    });
  return found;
}

/** The named schemas that a schema applies to the value itself, and not to a part of it. */
function inPlace(schema: Schema): readonly SchemaId[] {
  const ofRules = schema.rules.flatMap(inPlaceOfRule).flatMap(inPlace);
  if (schema.kind === "ref") return [schema.target, ...ofRules];
  const isChoice = schema.kind === "union" || schema.kind === "intersection";
  return isChoice ? [...schema.members.flatMap(inPlace), ...ofRules] : ofRules;
}

type Graph = ReadonlyMap<SchemaId, readonly SchemaId[]>;

/** What is left of a graph once everything is gone that leads to nothing but ends, over any number of steps. */
function core(graph: Graph): ReadonlySet<SchemaId> {
  const into = new Map<SchemaId, SchemaId[]>();
  const left = new Map<SchemaId, number>();
  for (const [id, targets] of graph) {
    const known = targets.filter((target) => graph.has(target));
    left.set(id, known.length);
    for (const target of known) into.set(target, [...(into.get(target) ?? []), id]);
  }
  const ends = [...left].flatMap(([id, count]) => (count === 0 ? [id] : []));
  const gone = new Set(ends);
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    for (const source of into.get(id) ?? []) {
      const count = (left.get(source) ?? 0) - 1;
      left.set(source, count);
      if (count === 0 && !gone.has(source)) {
        gone.add(source);
        ends.push(source);
      }
    }
  }
  return new Set([...graph.keys()].filter((id) => !gone.has(id)));
}

/** The references that lead back to a schema that is being looked at, by the schema that has them. */
function backward(
  graph: Graph,
  among: ReadonlySet<SchemaId>,
): ReadonlyMap<SchemaId, ReadonlySet<SchemaId>> {
  const found = new Map<SchemaId, Set<SchemaId>>();
  const state = new Map<SchemaId, "open" | "done">();
  for (const start of among) {
    const stack: { id: SchemaId; next: number }[] = state.has(start)
      ? []
      : [{ id: start, next: 0 }];
    if (stack.length > 0) state.set(start, "open");
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const target = graph.get(top.id)?.[top.next];
      top.next += 1;
      if (target === undefined) {
        state.set(top.id, "done");
        stack.pop();
      } else if (state.get(target) === "open") {
        found.set(top.id, (found.get(top.id) ?? new Set()).add(target));
      } else if (among.has(target) && !state.has(target)) {
        state.set(target, "open");
        stack.push({ id: target, next: 0 });
      }
    }
  }
  return found;
}

/** The schema less what leads to some others; undefined where nothing is left. */
function without(schema: Schema, gone: ReadonlySet<SchemaId>): Schema | undefined {
  const isFine = (rule: Rule): boolean =>
    !inPlaceOfRule(rule).some((inner) => inPlace(inner).some((id) => gone.has(id)));
  const ruled = { ...schema, rules: schema.rules.filter(isFine) };
  if (ruled.kind === "ref") return gone.has(ruled.target) ? undefined : ruled;
  if (ruled.kind !== "union" && ruled.kind !== "intersection") return ruled;
  const kept = ruled.members.map((member) => without(member, gone));
  const members = kept.filter((member) => member !== undefined);
  const [only] = members;
  if (only === undefined) return undefined;
  if (members.length === 1) return { ...only, docs: ruled.docs };
  const isWhole = members.length === kept.length;
  return ruled.kind === "union" && !isWhole
    ? { ...ruled, members, discriminator: undefined }
    : { ...ruled, members };
}

/**
 * Schemas of which none asks for itself: `A` that is `A or B` is `B`, and so is `A` that is `A and B`. References from within
 * properties and items stay as they are.
 * @param tell is given each schema that had to be cut
 */
export function withoutCircles(
  schemas: readonly NamedSchema[],
  tell: (schema: NamedSchema) => void,
): readonly NamedSchema[] {
  const graph: Graph = new Map(schemas.map(({ id, schema }) => [id, inPlace(schema)]));
  const among = core(graph);
  if (among.size === 0) return schemas;
  const cuts = backward(graph, among);
  return schemas.map((named) => {
    const gone = cuts.get(named.id);
    if (gone === undefined) return named;
    tell(named);
    return { ...named, schema: without(named.schema, gone) ?? unknown(named.schema.origin) };
  });
}
