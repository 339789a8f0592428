import { report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { plainNode } from "../ir/index.js";
import type { Api, NamedSchema, Schema, SchemaId } from "../ir/index.js";

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

/** A schema on the way, and what of it is still to be walked. */
interface Stop {
  readonly id: SchemaId;
  readonly open: Ref[];
}

/** The references that lead back to a schema on the way to them. Walked without recursion: chains may be long. */
function backRefs(schemas: readonly NamedSchema[]): ReadonlySet<Ref> {
  const refs = new Map(schemas.map(({ id, schema }) => [id, directRefs(schema)]));
  const found = new Set<Ref>();
  const seen = new Set<SchemaId>();
  for (const { id: start } of schemas) {
    const way: Stop[] = [];
    const onWay = new Set<SchemaId>();
    const enter = (id: SchemaId): void => {
      if (seen.has(id)) return;
      seen.add(id);
      onWay.add(id);
      way.push({ id, open: [...(refs.get(id) ?? [])].toReversed() });
    };
    enter(start);
    for (let stop = way.at(-1); stop !== undefined; stop = way.at(-1)) {
      const ref = stop.open.pop();
      if (ref === undefined) {
        onWay.delete(stop.id);
        way.pop();
      } else if (onWay.has(ref.target)) found.add(ref);
      else enter(ref.target);
    }
  }
  return found;
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
