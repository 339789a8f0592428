import { eachChild, eachOperationSchema } from "../../ir/index.js";
import type { Api, Operation, Schema, SchemaId } from "../../ir/index.js";

/** The ids of the named schemas that some schemas lead to. */
function reached(api: Api, roots: readonly Schema[]): ReadonlySet<SchemaId> {
  const byId = new Map(api.schemas.map(({ id, schema }) => [id, schema]));
  const found = new Set<SchemaId>();
  const queue = [...roots];
  const visit = (schema: Schema): void => {
    if (schema.kind === "ref" && !found.has(schema.target)) {
      found.add(schema.target);
      const target = byId.get(schema.target);
      if (target !== undefined) queue.push(target);
    }
    eachChild(schema, visit);
  };
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) visit(next);
  return found;
}

function schemasOf(operation: Operation): readonly Schema[] {
  const found: Schema[] = [];
  eachOperationSchema(operation, (schema) => found.push(schema));
  return found;
}

function schemesOf({ security }: Operation): readonly string[] {
  if (security.kind === "unstated") return [];
  const sets = security.kind === "names" ? [security.schemes] : security.alternatives;
  return sets.flat().map(({ name }) => name);
}

/** Tags that operations name, and those that these belong to. */
function usedTags({ tags, operations }: Api): ReadonlySet<string> {
  const parents = new Map(tags.map(({ name, parent }) => [name, parent]));
  const used = new Set<string>();
  for (const tag of operations.flatMap((one) => one.tags)) {
    for (let name: string | undefined = tag; name !== undefined && !used.has(name);) {
      used.add(name);
      name = parents.get(name);
    }
  }
  return used;
}

/**
 * The Api without the schemas, security schemes and tags that no operation leads to.
 * @param kept schemas that stay in any case, with what they lead to
 */
export function prune(api: Api, kept: ReadonlySet<SchemaId>): Api {
  const roots = api.schemas.filter(({ id }) => kept.has(id)).map(({ schema }) => schema);
  const used = reached(api, [...api.operations.flatMap(schemasOf), ...roots]);
  const schemes = new Set(api.operations.flatMap(schemesOf));
  const tags = usedTags(api);
  return {
    ...api,
    schemas: api.schemas.filter(({ id }) => used.has(id) || kept.has(id)),
    securitySchemes: api.securitySchemes.filter(({ name }) => schemes.has(name)),
    tags: api.tags.filter(({ name }) => tags.has(name)),
  };
}
