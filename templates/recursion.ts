import { mapChildren } from "../generator/ir/index.js";
import type { NamedSchema, Schema, SchemaId } from "../generator/ir/index.js";

type Edges = ReadonlyMap<SchemaId, ReadonlySet<SchemaId>>;

function targetsOf(schema: Schema, found: Set<SchemaId>): void {
  if (schema.kind === "ref") found.add(schema.target);
  mapChildren(schema, (child) => {
    targetsOf(child, found);
    return child;
  });
}

function reversed(edges: Edges): Edges {
  const back = new Map<SchemaId, Set<SchemaId>>([...edges.keys()].map((id) => [id, new Set()]));
  for (const [from, targets] of edges) for (const to of targets) back.get(to)?.add(from);
  return back;
}

/** What is left when everything from which no edge leads on is taken away, again and again. */
function trimmed(edges: Edges, kept: ReadonlySet<SchemaId>): ReadonlySet<SchemaId> {
  const back = reversed(edges);
  const left = new Set(kept);
  const open = new Map(
    [...left].map((id) => [id, [...(edges.get(id) ?? [])].filter((to) => left.has(to)).length]),
  );
  const ended = [...left].filter((id) => open.get(id) === 0);
  for (let id = ended.pop(); id !== undefined; id = ended.pop()) {
    left.delete(id);
    for (const from of back.get(id) ?? []) {
      const count = (open.get(from) ?? 0) - 1;
      open.set(from, count);
      if (count === 0 && left.has(from)) ended.push(from);
    }
  }
  return left;
}

/** The schemas that contain themselves, by way of others too, and those that stand between such. */
export function recursiveSchemas(schemas: readonly NamedSchema[]): ReadonlySet<SchemaId> {
  const edges = new Map(
    schemas.map(({ id, schema }) => {
      const targets = new Set<SchemaId>();
      targetsOf(schema, targets);
      return [id, targets] as const;
    }),
  );
  return trimmed(reversed(edges), trimmed(edges, new Set(edges.keys())));
}
