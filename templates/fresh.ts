import type { Api, Schema, SchemaId } from "../generator/ir/index.js";
import { symbolKey } from "../generator/emit/index.js";
import type { Layout, OperationPlace, SchemaPlace } from "./layout.js";

const isReference = (value: object): value is Extract<Schema, { kind: "ref" }> =>
  "kind" in value && value.kind === "ref" && "target" in value;

/**
 * Whether two parts of an Api say the same. Where they stand in their specs says nothing.
 * @param refers hears of each schema that they refer to
 */
function isSame(one: unknown, other: unknown, refers: (to: SchemaId) => void): boolean {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null)
    return Object.is(one, other);
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index], refers))
    );
  if (isReference(one)) refers(one.target);
  const theirs = Object.entries(other);
  const mine = Object.entries(one);
  return (
    mine.length === theirs.length &&
    mine.every(([name, member], index) => {
      const [otherName, otherMember] = theirs[index] ?? [];
      return name === otherName && (name === "origin" || isSame(member, otherMember, refers));
    })
  );
}

/** What becomes of an Api in code: the templates make it of this and of nothing else. */
export interface Basis {
  readonly api: Api;
  readonly layout: Layout;
}

const noReferences = (): void => undefined;

/** Everything that modules may depend on but operations and schemas, of which they depend on their own. */
const sameFrame = (one: Api, other: Api): boolean =>
  isSame(
    { ...one, operations: [], schemas: [] },
    { ...other, operations: [], schemas: [] },
    noReferences,
  );

const symbolsOf = ({ type, input, validator }: SchemaPlace): string =>
  [type, input, validator].map((symbol) => symbolKey(symbol)).join();

/** The schemas whose code is what it was: they and all that they refer to are the same. */
function freshSchemas(before: Layout, now: Layout): ReadonlySet<SchemaId> {
  const earlier = new Map(before.schemas.map((place) => [place.named.id, place]));
  const users = new Map<SchemaId, SchemaId[]>();
  const fresh = new Set<SchemaId>();
  const stale: SchemaId[] = [];
  for (const place of now.schemas) {
    const { id } = place.named;
    const known = earlier.get(id);
    const noteUse = (to: SchemaId): void => {
      const list = users.get(to) ?? [];
      list.push(id);
      users.set(to, list);
    };
    const isSameSchema =
      known !== undefined &&
      symbolsOf(known) === symbolsOf(place) &&
      before.isPart(id) === now.isPart(id) &&
      isSame(known.named, place.named, noteUse);
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
    isSame(one.operation, other.operation, refers) &&
    isFresh
  );
}

/** The places whose modules are to the byte what they were. */
export function freshPlaces(before: Basis, now: Basis): ReadonlySet<SchemaPlace | OperationPlace> {
  if (!sameFrame(before.api, now.api)) return new Set();
  const ids = freshSchemas(before.layout, now.layout);
  const earlier = new Map(before.layout.operations.map((place) => [place.name, place]));
  const operations = now.layout.operations.filter((place) => {
    const known = earlier.get(place.name);
    return known !== undefined && isSameOperation(known, place, ids);
  });
  return new Set([...now.layout.schemas.filter(({ named }) => ids.has(named.id)), ...operations]);
}
