import type { Api, EnumSchema, Schema, SchemaId } from "../generator/ir/index.js";
import { symbolKey } from "../generator/emit/index.js";
import type { Layout, OperationPlace, SchemaPlace } from "./layout.js";

const isReference = (value: object): value is Extract<Schema, { kind: "ref" }> =>
  "kind" in value && value.kind === "ref" && "target" in value;

const isEnum = (value: object): value is EnumSchema => "kind" in value && value.kind === "enum";

/** What is asked of parts that say the same. */
interface Comparison {
  /** Hears of each schema that they refer to. */
  readonly refers: (to: SchemaId) => void;
  /** Whether two enums mean the same: others may tell whether they are open. */
  readonly sameEnum: (one: EnumSchema, other: EnumSchema) => boolean;
}

/** What a part of an Api leans on beside what it says itself. */
interface Mentions {
  readonly refs: readonly SchemaId[];
  readonly enums: readonly EnumSchema[];
}

/** The items of a list; the members of an object but for where it stands in its spec. */
function membersOf(part: object): readonly unknown[] {
  if (Array.isArray(part)) return part;
  return "origin" in part ? Object.values({ ...part, origin: undefined }) : Object.values(part);
}

const mentions = new WeakMap<object, Mentions>();

/** The references and enums in a part, found once for each. */
function mentionsOf(part: object): Mentions {
  const found = mentions.get(part);
  if (found !== undefined) return found;
  const [refs, enums] = [new Set<SchemaId>(), new Set<EnumSchema>()];
  const open: object[] = [part];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (isReference(at)) refs.add(at.target);
    if (isEnum(at)) enums.add(at);
    for (const member of membersOf(at))
      if (typeof member === "object" && member !== null) open.push(member);
  }
  const made = { refs: [...refs], enums: [...enums] };
  mentions.set(part, made);
  return made;
}

/** The same object says the same, but what it leans on may have changed. */
function isStill(part: object, { refers, sameEnum }: Comparison): boolean {
  const { refs, enums } = mentionsOf(part);
  refs.forEach(refers);
  return enums.every((one) => sameEnum(one, one));
}

/** Whether two parts of an Api say the same. Where they stand in their specs says nothing. */
function isSame(one: unknown, other: unknown, comparison: Comparison): boolean {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null)
    return Object.is(one, other);
  if (one === other) return isStill(one, comparison);
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index], comparison))
    );
  if (isReference(one)) comparison.refers(one.target);
  if (isEnum(one) && isEnum(other) && !comparison.sameEnum(one, other)) return false;
  const theirs = Object.entries(other);
  const mine = Object.entries(one);
  return (
    mine.length === theirs.length &&
    mine.every(([name, member], index) => {
      const [otherName, otherMember] = theirs[index] ?? [];
      return name === otherName && (name === "origin" || isSame(member, otherMember, comparison));
    })
  );
}

/** What becomes of an Api in code: the templates make it of this and of nothing else. */
export interface Basis {
  readonly api: Api;
  readonly layout: Layout;
}

const plainly: Comparison = { refers: () => undefined, sameEnum: () => true };

const sameEnums =
  (before: Layout, now: Layout): Comparison["sameEnum"] =>
  (one, other) =>
    before.openness.of(one) === now.openness.of(other);

/** Everything that modules may depend on but operations and schemas, of which they depend on their own. */
function sameFrame(before: Basis, now: Basis): boolean {
  const frame = ({ api, layout: { openness } }: Basis): object => {
    const enums = [openness.isAny, openness.parameter.name];
    return { ...api, operations: [], schemas: [], enums };
  };
  return isSame(frame(before), frame(now), plainly);
}

const symbolsOf = ({ type, input, validator }: SchemaPlace): string =>
  [type, input, validator].map((symbol) => symbolKey(symbol)).join();

/** The schemas whose code is what it was: they and all that they refer to are the same. */
function freshSchemas(before: Layout, now: Layout): ReadonlySet<SchemaId> {
  const earlier = new Map(before.schemas.map((place) => [place.named.id, place]));
  const users = new Map<SchemaId, SchemaId[]>();
  const fresh = new Set<SchemaId>();
  const stale: SchemaId[] = [];
  const sameEnum = sameEnums(before, now);
  for (const place of now.schemas) {
    const { id } = place.named;
    const known = earlier.get(id);
    const refers = (to: SchemaId): void => {
      const list = users.get(to) ?? [];
      list.push(id);
      users.set(to, list);
    };
    const isSameSchema =
      known !== undefined &&
      symbolsOf(known) === symbolsOf(place) &&
      before.isPart(id) === now.isPart(id) &&
      before.openness.opensNamed(id) === now.openness.opensNamed(id) &&
      isSame(known.named, place.named, { refers, sameEnum });
    if (isSameSchema) fresh.add(id);
    else stale.push(id);
  }
  for (let id = stale.pop(); id !== undefined; id = stale.pop())
    for (const user of users.get(id) ?? []) if (fresh.delete(user)) stale.push(user);
  return fresh;
}

function isSameOperation(
  one: OperationPlace,
  other: OperationPlace,
  fresh: ReadonlySet<SchemaId>,
  sameEnum: Comparison["sameEnum"],
): boolean {
  const types = (place: OperationPlace): string => [...place.parameterTypes].join(";");
  let isFresh = true;
  const refers = (to: SchemaId): void => {
    isFresh &&= fresh.has(to);
  };
  return (
    one.file === other.file &&
    one.typeName === other.typeName &&
    types(one) === types(other) &&
    isSame(one.operation, other.operation, { refers, sameEnum }) &&
    isFresh
  );
}

/** The places whose modules are to the byte what they were. */
export function freshPlaces(before: Basis, now: Basis): ReadonlySet<SchemaPlace | OperationPlace> {
  if (!sameFrame(before, now)) return new Set();
  const ids = freshSchemas(before.layout, now.layout);
  const earlier = new Map(before.layout.operations.map((place) => [place.name, place]));
  const sameEnum = sameEnums(before.layout, now.layout);
  const operations = now.layout.operations.filter((place) => {
    const known = earlier.get(place.name);
    return known !== undefined && isSameOperation(known, place, ids, sameEnum);
  });
  return new Set([...now.layout.schemas.filter(({ named }) => ids.has(named.id)), ...operations]);
}
