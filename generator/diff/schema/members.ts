import { shapeKey } from "../../ir/index.js";
import type { EnumSchema, JsonValue, Schema, UnionSchema } from "../../ir/index.js";
import { resolve, tellAspect } from "./comparison.js";
import type { Compare, Comparison, Named, Spot } from "./comparison.js";
import { show } from "./limits.js";

const keyOf = (value: JsonValue): string => JSON.stringify(value);

export function compareEnums(
  comparison: Comparison,
  before: EnumSchema,
  after: EnumSchema,
  spot: Spot,
): void {
  const places = { before, after };
  const [one, other] = [before, after].map(({ values }) => new Set(values.map(keyOf)));
  for (const value of before.values)
    if (other?.has(keyOf(value)) !== true)
      tellAspect(
        comparison,
        spot,
        "enum-value-removed",
        `${show(value)} is no value any more`,
        places,
      );
  for (const value of after.values)
    if (one?.has(keyOf(value)) !== true)
      tellAspect(comparison, spot, "enum-value-added", `${show(value)} is a new value`, places);
}

/** A schema as what it may be, without null; `T | null` is `T` and the null beside it. */
export interface Alternatives {
  readonly nullable: boolean;
  readonly members: readonly Schema[];
}

const withoutNull = (schema: EnumSchema): EnumSchema => ({
  ...schema,
  values: schema.values.filter((value) => value !== null),
});

/** The members of a schema; those of a union within a union are its own. */
export function alternatives(schema: Schema, named: Named): Alternatives {
  const resolved = schema.kind === "ref" ? resolve(schema, named) : schema;
  if (resolved?.kind === "null") return { nullable: true, members: [] };
  if (resolved?.kind === "enum" && resolved.values.includes(null)) {
    const rest = withoutNull(resolved);
    return { nullable: true, members: rest.values.length === 0 ? [] : [rest] };
  }
  if (resolved?.kind !== "union") return { nullable: false, members: [schema] };
  const inner = resolved.members.map((member) => alternatives(member, named));
  return {
    nullable: inner.some(({ nullable }) => nullable),
    members: inner.flatMap(({ members }) => members),
  };
}

/** What a member is called when it is told of. */
function wordFor(schema: Schema, named: Named): string {
  if (schema.kind === "ref") return `\`${named.get(schema.target)?.name ?? schema.target}\``;
  if (schema.kind === "number") return schema.integer ? "an integer" : "a number";
  const article = /^[aeiou]/u.test(schema.kind) ? "an" : "a";
  const words: Partial<Record<Schema["kind"], string>> = {
    unknown: "any value",
    never: "no value",
    enum: schema.kind === "enum" ? `one of ${schema.values.map(show).join(", ")}` : "",
  };
  return words[schema.kind] ?? `${article} ${schema.kind}`;
}

/** How like two members are: the same, named alike, or of one kind. */
function likeness(a: Schema, b: Schema, { before, after }: Comparison): number {
  if (shapeKey(a) === shapeKey(b)) return 4;
  if (a.kind === "ref" && b.kind === "ref")
    return before.get(a.target)?.name === after.get(b.target)?.name ? 3 : 1;
  const [one, other] = [resolve(a, before), resolve(b, after)];
  return one !== undefined && one.kind === other?.kind ? 2 : 0;
}

interface Pairing {
  readonly pairs: readonly (readonly [Schema, Schema])[];
  readonly gone: readonly Schema[];
  readonly come: readonly Schema[];
}

/** Brings members together that are most alike, each once. */
function pair(
  comparison: Comparison,
  before: readonly Schema[],
  after: readonly Schema[],
): Pairing {
  const pairs: (readonly [Schema, Schema])[] = [];
  const [gone, come] = [new Set(before), new Set(after)];
  for (const wanted of [4, 3, 2, 1])
    for (const one of before) {
      if (!gone.has(one)) continue;
      const other = [...come].find((candidate) => likeness(one, candidate, comparison) >= wanted);
      if (other === undefined) continue;
      pairs.push([one, other]);
      gone.delete(one);
      come.delete(other);
    }
  return { pairs, gone: [...gone], come: [...come] };
}

function tellNull(
  comparison: Comparison,
  spot: Spot,
  places: { readonly before: Schema; readonly after: Schema },
  now: boolean,
): void {
  if (now) tellAspect(comparison, spot, "null-added", "may be null now", places);
  else tellAspect(comparison, spot, "null-removed", "may not be null any more", places);
}

/** What is said when one thing became another that only overlaps with it. */
function tellReplaced(comparison: Comparison, was: Schema, is: Schema, spot: Spot): void {
  const [one, other] = [resolve(was, comparison.before), resolve(is, comparison.after)];
  const places = { before: was, after: is };
  const text = `is ${wordFor(is, comparison.after)}, was ${wordFor(was, comparison.before)}`;
  const holds = (values: EnumSchema, kind: string): boolean =>
    values.values.every((value) => typeof value === kind);
  if (other?.kind === "unknown" || one?.kind === "never")
    tellAspect(comparison, spot, "type-widened", text, places);
  else if (one?.kind === "unknown" || other?.kind === "never")
    tellAspect(comparison, spot, "type-narrowed", text, places);
  else if (one?.kind === "enum" && other !== undefined && holds(one, other.kind))
    tellAspect(comparison, spot, "enum-removed", text, places);
  else if (other?.kind === "enum" && one !== undefined && holds(other, one.kind))
    tellAspect(comparison, spot, "enum-added", text, places);
  else tellAspect(comparison, spot, "type-changed", text, places);
}

function tellMembers(comparison: Comparison, { gone, come }: Pairing, spot: Spot): void {
  for (const member of gone)
    tellAspect(
      comparison,
      spot,
      "member-removed",
      `cannot be ${wordFor(member, comparison.before)} any more`,
      {
        before: member,
        after: undefined,
      },
    );
  for (const member of come)
    tellAspect(
      comparison,
      spot,
      "member-added",
      `can be ${wordFor(member, comparison.after)} too`,
      {
        before: undefined,
        after: member,
      },
    );
}

/** Compares what two schemas may be, member with member. */
export function compareAlternatives(
  comparison: Comparison,
  before: Schema,
  after: Schema,
  spot: Spot,
  compare: Compare,
): void {
  const [was, is] = [
    alternatives(before, comparison.before),
    alternatives(after, comparison.after),
  ];
  if (was.nullable !== is.nullable) tellNull(comparison, spot, { before, after }, is.nullable);
  const pairing = pair(comparison, was.members, is.members);
  for (const [one, other] of pairing.pairs) compare(comparison, one, other, spot);
  const [gone, come] = [pairing.gone[0], pairing.come[0]];
  const replaced = pairing.gone.length === 1 && pairing.come.length === 1;
  if (replaced && gone !== undefined && come !== undefined)
    tellReplaced(comparison, gone, come, spot);
  else tellMembers(comparison, pairing, spot);
}

type Tags = ReadonlyMap<string, JsonValue>;

const tagsOf = ({ discriminator }: UnionSchema): Tags =>
  new Map((discriminator?.tags ?? []).flat().map((tag) => [keyOf(tag), tag]));

/** Compares how the members of two unions are told apart. */
export function compareMatching(
  comparison: Comparison,
  before: UnionSchema,
  after: UnionSchema,
  spot: Spot,
): void {
  const places = { before, after };
  if (before.match !== after.match) {
    const [aspect, text] =
      after.match === "one"
        ? (["match-any-to-one", "exactly one member may match now"] as const)
        : (["match-one-to-any", "several members may match now"] as const);
    tellAspect(comparison, spot, aspect, text, places);
  }
  const [one, other] = [before.discriminator?.property, after.discriminator?.property];
  if (one !== other) {
    const aspect =
      one === undefined
        ? "discriminator-added"
        : other === undefined
          ? "discriminator-removed"
          : "discriminator-changed";
    const text = `members are told apart by ${other === undefined ? "nothing" : `\`${other}\``}, were by ${one === undefined ? "nothing" : `\`${one}\``}`;
    tellAspect(comparison, spot, aspect, text, places);
    return;
  }
  const [was, is] = [tagsOf(before), tagsOf(after)];
  for (const [key, tag] of was)
    if (!is.has(key))
      tellAspect(
        comparison,
        spot,
        "discriminator-value-removed",
        `${show(tag)} names no member any more`,
        places,
      );
  for (const [key, tag] of is)
    if (!was.has(key))
      tellAspect(
        comparison,
        spot,
        "discriminator-value-added",
        `${show(tag)} names a member now`,
        places,
      );
}
