import type { Api, NamedSchemas } from "../../ir/index.js";

/** Looks up the schemas of an Api. */
export function namedIn({ schemas }: Api): NamedSchemas {
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  return (id) => byId.get(id);
}
