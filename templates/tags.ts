import { eachChild, eachOperationSchema } from "../generator/ir/index.js";
import type { Api, Schema, SchemaId, UnionSchema } from "../generator/ir/index.js";
import { resolved, tagOf } from "./disjoint.js";
import type { Lookup } from "./disjoint.js";

function propertyOf(schema: Schema, property: string, lookup: Lookup): Schema | undefined {
  if (schema.kind !== "object") return undefined;
  const found = schema.properties.find(({ name }) => name === property);
  return found && resolved(found.schema, lookup);
}

/** The schemas of a property of the members of a union, which may be choices themselves. */
function schemasOf(union: UnionSchema, property: string, lookup: Lookup): readonly Schema[] {
  const found: Schema[] = [];
  const open: Schema[] = [union];
  const seen = new Set<Schema>();
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    const at = resolved(member, lookup);
    if (at === undefined || seen.has(at)) continue;
    seen.add(at);
    if (at.kind === "union") open.push(...at.members);
    const own = propertyOf(at, property, lookup);
    if (own !== undefined) found.push(own);
  }
  return found;
}

type Tags = WeakMap<UnionSchema, readonly Schema[]>;

/** What tells the members of each union apart, by the schemas that are looked up: worked out once. */
const tagsBy = new WeakMap<Api["schemas"], Tags>();

function tagsOf(union: UnionSchema, lookup: Lookup): readonly Schema[] {
  const { members, discriminator } = union;
  return [...new Set([discriminator?.property, tagOf(members, lookup)])].flatMap((property) =>
    property === undefined ? [] : schemasOf(union, property, lookup),
  );
}

const unions = new WeakMap<Schema, readonly UnionSchema[]>();

/** The unions in a schema, each before those within it; looked for once. */
function unionsIn(schema: Schema): readonly UnionSchema[] {
  const made = unions.get(schema);
  if (made !== undefined) return made;
  const found: UnionSchema[] = [];
  const visit = (at: Schema): void => {
    if (at.kind === "union") found.push(at);
    eachChild(at, visit);
  };
  visit(schema);
  unions.set(schema, found);
  return found;
}

/** The schemas of the properties that tell the members of choices apart, stated as discriminators or not. */
export function tagSchemas(
  api: Api,
  schemaOf: (id: SchemaId) => Schema | undefined,
): ReadonlySet<Schema> {
  const found = new Set<Schema>();
  const lookup: Lookup = { schemaOf, isOpen: () => false };
  const known: Tags = tagsBy.get(api.schemas) ?? new WeakMap();
  tagsBy.set(api.schemas, known);
  const ofUnion = (union: UnionSchema): void => {
    const tags = known.get(union) ?? tagsOf(union, lookup);
    known.set(union, tags);
    for (const tag of tags) found.add(tag);
  };
  const visit = (schema: Schema): void => unionsIn(schema).forEach(ofUnion);
  for (const { schema } of api.schemas) visit(schema);
  for (const operation of api.operations) eachOperationSchema(operation, visit);
  return found;
}
