import type { Api, NamedSchema, SchemaId } from "../ir/index.js";

/** What a schema refers to, if it is a reference and nothing else, so that a reference to it may lead on. */
function aliasOf({ schema }: NamedSchema): SchemaId | undefined {
  const isPlain = schema.rules.length === 0 && schema.default === undefined;
  return schema.kind === "ref" && isPlain ? schema.target : undefined;
}

/** The schemas that the ends of chains are: each link of a chain is looked at once. */
function endsOf(schemas: readonly NamedSchema[]): ReadonlyMap<SchemaId, SchemaId> {
  const next = new Map(schemas.map((named) => [named.id, aliasOf(named)]));
  const ends = new Map<SchemaId, SchemaId>();
  for (const { id } of schemas) {
    const links: SchemaId[] = [];
    let end = id;
    for (let to = next.get(end); to !== undefined && !ends.has(end); to = next.get(end)) {
      links.push(end);
      end = to;
    }
    for (const link of links) ends.set(link, ends.get(end) ?? end);
  }
  return ends;
}

/**
 * Lets each schema that is but another name for one refer to what the last of a chain of names stands for: `A` and `B` both
 * to `C`, and not `A` to `B`. What they accept is the same, and nobody has to follow the chain. Rings must have been cut.
 */
export function shortenAliases(api: Api): Api {
  const ends = endsOf(api.schemas);
  const schemas = api.schemas.map((named): NamedSchema => {
    const { schema } = named;
    const end = schema.kind === "ref" ? ends.get(schema.target) : undefined;
    return schema.kind === "ref" && end !== undefined
      ? { ...named, schema: { ...schema, target: end } }
      : named;
  });
  return { ...api, schemas };
}
