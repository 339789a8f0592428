import { eachChild } from "../generator/ir/index.js";
import type { NamedSchema, Schema, SchemaId, Step } from "../generator/ir/index.js";

/** What each schema refers to. */
export type Edges = ReadonlyMap<SchemaId, ReadonlySet<SchemaId>>;

function targetsOf(schema: Schema, follows: (step: Step) => boolean, found: Set<SchemaId>): void {
  if (schema.kind === "ref") found.add(schema.target);
  eachChild(schema, (child, step) => {
    if (follows(step)) targetsOf(child, follows, found);
  });
}

type RefsOf = (schema: Schema) => ReadonlySet<SchemaId>;

/** Gives the references of a schema, which is walked through once. */
function refsBy(follows: (step: Step) => boolean): RefsOf {
  const known = new WeakMap<Schema, ReadonlySet<SchemaId>>();
  return (schema) => {
    const refs = known.get(schema);
    if (refs !== undefined) return refs;
    const found = new Set<SchemaId>();
    targetsOf(schema, follows, found);
    known.set(schema, found);
    return found;
  };
}

/** The references of a schema, wherever in it. */
export const referencesOf: RefsOf = refsBy(() => true);

/** Those that look at the same value as it does: in members of unions and rules, not in properties or items. */
const inPlaceOf: RefsOf = refsBy(({ kind }) => kind === "member" || kind === "rule");

const edgesOf = (schemas: readonly NamedSchema[], refsOf: RefsOf): Edges =>
  new Map(schemas.map(({ id, schema }) => [id, refsOf(schema)]));

/** The references of each schema, wherever in it. */
export const references = (schemas: readonly NamedSchema[]): Edges =>
  edgesOf(schemas, referencesOf);

/** The references of each schema that look at the same value as it does. */
export const referencesInPlace = (schemas: readonly NamedSchema[]): Edges =>
  edgesOf(schemas, inPlaceOf);

interface Visit {
  readonly id: SchemaId;
  readonly order: number;
  readonly targets: Iterator<SchemaId>;
  lowest: number;
}

/** Takes a finished group off the stack, and numbers its members if they are a circle. */
function close(
  { id, order }: Visit,
  stack: SchemaId[],
  edges: Edges,
  circles: Map<SchemaId, number>,
): readonly SchemaId[] {
  const members = stack.splice(stack.indexOf(id));
  const isCircle = members.length > 1 || edges.get(id)?.has(id) === true;
  if (isCircle) for (const member of members) circles.set(member, order);
  return members;
}

/**
 * The circles of references (strongly connected components, by Tarjan's algorithm without recursion). Schemas of one
 * circle have the same number; those of none have none.
 */
export function circlesOf(edges: Edges): ReadonlyMap<SchemaId, number> {
  const circles = new Map<SchemaId, number>();
  const lowest = new Map<SchemaId, number>();
  const stack: SchemaId[] = [];
  const open = new Set<SchemaId>();
  const visits: Visit[] = [];
  const enter = (id: SchemaId): void => {
    const order = lowest.size;
    lowest.set(id, order);
    stack.push(id);
    open.add(id);
    visits.push({ id, order, lowest: order, targets: (edges.get(id) ?? new Set()).values() });
  };
  const leave = (visit: Visit): void => {
    visits.pop();
    const above = visits.at(-1);
    if (above !== undefined) above.lowest = Math.min(above.lowest, visit.lowest);
    if (visit.lowest !== visit.order) return;
    for (const id of close(visit, stack, edges, circles)) open.delete(id);
  };
  for (const root of edges.keys()) {
    if (!lowest.has(root)) enter(root);
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const next = visit.targets.next();
      if (next.done === true) leave(visit);
      else if (!lowest.has(next.value)) enter(next.value);
      else if (open.has(next.value))
        visit.lowest = Math.min(visit.lowest, lowest.get(next.value) ?? visit.order);
    }
  }
  return circles;
}

/** What a schema and the unions in it refer to, over the same value. */
function inPlace(schema: Schema, found: SchemaId[]): void {
  if (schema.kind === "ref") found.push(schema.target);
  eachChild(schema, (child, { kind }) => {
    if (kind === "member") inPlace(child, found);
  });
}

/** The named schemas that are members of an intersection, directly or by way of references and unions. */
export function membersOfIntersections(schemas: readonly NamedSchema[]): ReadonlySet<SchemaId> {
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const open: SchemaId[] = [];
  const search = (schema: Schema): void => {
    if (schema.kind === "intersection") inPlace(schema, open);
    eachChild(schema, search);
  };
  for (const { schema } of schemas) search(schema);
  const found = new Set<SchemaId>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const schema = byId.get(id);
    if (!found.has(id) && schema !== undefined) inPlace(schema, open);
    found.add(id);
  }
  return found;
}

/** Whether two schemas are of one circle. */
export function sameCircle(
  circles: ReadonlyMap<SchemaId, number>,
  from: SchemaId | undefined,
  to: SchemaId,
): boolean {
  const circle = from === undefined ? undefined : circles.get(from);
  return circle !== undefined && circle === circles.get(to);
}
