import { eachChild, eachOperationSchema } from "../generator/ir/index.js";
import type { Api, Schema, SchemaId, UnionSchema } from "../generator/ir/index.js";
import { resolved, tagOf } from "./disjoint.js";
import type { Lookup } from "./disjoint.js";

function propertyOf(schema: Schema, property: string, lookup: Lookup): Schema | undefined {
  if (schema.kind !== "object") return undefined;
  const found = schema.properties.find(({ name }) => name === property);
  return found && resolved(found.schema, lookup);
}

/** Adds the schemas of a property of some members, which may be choices themselves. */
function addTags(union: UnionSchema, property: string, lookup: Lookup, found: Set<Schema>): void {
  const open: Schema[] = [union];
  const seen = new Set<Schema>();
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    const at = resolved(member, lookup);
    if (at === undefined || seen.has(at)) continue;
    seen.add(at);
    if (at.kind === "union") open.push(...at.members);
    const own = propertyOf(at, property, lookup);
    if (own !== undefined) found.add(own);
  }
}

const known = new WeakMap<Schema, readonly UnionSchema[]>();

/** The unions in a schema, each before those within it; looked for once. */
function unionsIn(schema: Schema): readonly UnionSchema[] {
  const made = known.get(schema);
  if (made !== undefined) return made;
  const found: UnionSchema[] = [];
  const visit = (at: Schema): void => {
    if (at.kind === "union") found.push(at);
    eachChild(at, visit);
  };
  visit(schema);
  known.set(schema, found);
  return found;
}

/** The schemas of the properties that tell the members of choices apart, stated as discriminators or not. */
export function tagSchemas(
  api: Api,
  schemaOf: (id: SchemaId) => Schema | undefined,
): ReadonlySet<Schema> {
  const found = new Set<Schema>();
  const lookup: Lookup = { schemaOf, isOpen: () => false };
  const ofUnion = (union: UnionSchema): void => {
    const { members, discriminator } = union;
    for (const property of new Set([discriminator?.property, tagOf(members, lookup)]))
      if (property !== undefined) addTags(union, property, lookup, found);
  };
  const visit = (schema: Schema): void => unionsIn(schema).forEach(ofUnion);
  for (const { schema } of api.schemas) visit(schema);
  for (const operation of api.operations) eachOperationSchema(operation, visit);
  return found;
}
