import type { NamedSchema, Schema, SchemaId } from "../../ir/index.js";
import type { Origin } from "../../source/index.js";
import type { Room, Tell } from "../change.js";
import type { Direction } from "../effect.js";
import { schemaEffects } from "../schema-rules.js";
import type { Aspect } from "../schema-rules.js";

export type Named = ReadonlyMap<SchemaId, NamedSchema>;

/** Two versions of the schemas of an API while they are compared. */
export interface Comparison {
  readonly before: Named;
  readonly after: Named;
  readonly tell: Tell;
  /** The pairs of named schemas that were compared, by direction: each is told of once. */
  readonly seen: Set<string>;
  /** What each operation and each pair refers to. */
  readonly uses: Map<string, Set<string>>;
}

/** Where a schema stands. */
export interface Spot {
  readonly subject: string;
  readonly at: string;
  readonly room: Room;
  readonly direction: Direction;
  /** The operation or the pair of named schemas that the schema belongs to. */
  readonly owner: string;
}

export const namedById = (schemas: readonly NamedSchema[]): Named =>
  new Map(schemas.map((named) => [named.id, named]));

/** A property, an item, a member below a spot. */
export const below = (spot: Spot, step: string): Spot => ({
  ...spot,
  at: step.startsWith("[") || spot.at === "" ? `${spot.at}${step}` : `${spot.at}.${step}`,
});

/** A schema and the place where it can be shown; undefined for what is only on the other side. */
interface Places {
  readonly before: { readonly origin: Origin } | undefined;
  readonly after: { readonly origin: Origin } | undefined;
}

/** Tells what changed at a spot. */
export function tellAspect(
  { tell }: Comparison,
  spot: Spot,
  aspect: Aspect,
  text: string,
  { before, after }: Places,
): void {
  tell({
    rule: `${spot.room}/${aspect}`,
    text,
    subject: spot.subject,
    at: spot.at,
    operations: [],
    ...(spot.room === "type" ? { owner: spot.owner } : {}),
    effects: schemaEffects(aspect, spot.direction),
    before: before?.origin,
    after: after?.origin,
  });
}

/** Compares two schemas at a spot; given to the parts so that none imports the whole. */
export type Compare = (comparison: Comparison, before: Schema, after: Schema, spot: Spot) => void;

/** What a named schema is at the end of references; undefined where they go in a ring. */
export function resolve(schema: Schema, named: Named): Schema | undefined {
  const seen = new Set<SchemaId>();
  let at: Schema | undefined = schema;
  while (at?.kind === "ref") {
    if (seen.has(at.target)) return undefined;
    seen.add(at.target);
    at = named.get(at.target)?.schema;
  }
  return at;
}
