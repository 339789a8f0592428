import { report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { backEdges, plainNode } from "../ir/index.js";
import type { Api, NamedSchema, Schema } from "../ir/index.js";

type Ref = Extract<Schema, { readonly kind: "ref" }>;

/** What a schema refers to without any value between: itself where it is a reference, or by way of a choice. */
function directRefs(schema: Schema): readonly Ref[] {
  if (schema.kind === "ref") return [schema];
  return schema.kind === "union" ? schema.members.flatMap(directRefs) : [];
}

/** The schema without some references; undefined when nothing is left of it. */
function less(schema: Schema, cut: ReadonlySet<Ref>): Schema | undefined {
  if (schema.kind === "ref") return cut.has(schema) ? undefined : schema;
  if (schema.kind !== "union") return schema;
  const members = schema.members
    .map((member) => less(member, cut))
    .filter((member) => member !== undefined);
  const [only] = members;
  if (members.length === schema.members.length) return { ...schema, members };
  return members.length < 2 ? only : { ...schema, members };
}

/** The references that lead back to a schema on the way to them. */
function backRefs(schemas: readonly NamedSchema[]): ReadonlySet<Ref> {
  const refs = new Map(schemas.map(({ id, schema }) => [id, directRefs(schema)]));
  return backEdges(
    [...refs.keys()],
    (id) => refs.get(id) ?? [],
    ({ target }) => target,
  );
}

/**
 * Cuts named schemas that are nothing but themselves, as in `A: $ref A` or `A: oneOf [A, string]`: they have no end, and no
 * type can say them. What contains itself within an array or an object stays.
 */
export function cutEndless(api: Api): Result<Api> {
  const cut = backRefs(api.schemas);
  if (cut.size === 0) return result(api, []);
  const names = new Map(api.schemas.map(({ id, name }) => [id, name]));
  const diagnostics = [...cut].map(({ target, origin }): Diagnostic =>
    report("schema/endless", { name: names.get(target) ?? target }, origin),
  );
  const schemas = api.schemas.map((named) => {
    const { origin, docs } = named.schema;
    const unknown: Schema = { kind: "unknown", ...plainNode(origin), docs };
    return { ...named, schema: less(named.schema, cut) ?? unknown };
  });
  return result({ ...api, schemas }, diagnostics);
}
