import type { Schema, SchemaId } from "../../../ir/index.js";
import type { Schemas } from "./schemas.js";

/** Far below the 100,000 alternatives of an intersection at which TypeScript gives up (TS2590). */
export const mostAlternatives = 10_000;

/**
 * How many alternatives a compiler makes of a schema: those of a union one beside the other, those of an intersection each
 * with each, references followed. A schema that leads back to itself counts as one there. Does not count on beyond the most.
 */
export function alternatives(schemas: Schemas, schema: Schema): number {
  const known = new Map<SchemaId, number>();
  const ofRef = (id: SchemaId): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, 1);
    const target = schemas.isDeep() ? undefined : schemas.named.schemaOf(id);
    const count = target === undefined ? 1 : schemas.within(() => of(target));
    known.set(id, count);
    return count;
  };
  const of = (one: Schema): number => {
    if (one.kind === "ref") return ofRef(one.target);
    if (one.kind !== "union" && one.kind !== "intersection") return 1;
    const isUnion = one.kind === "union";
    let count = isUnion ? 0 : 1;
    for (const member of one.members) {
      count = isUnion ? count + of(member) : count * of(member);
      if (count > mostAlternatives) return count;
    }
    return count;
  };
  return of(schema);
}
