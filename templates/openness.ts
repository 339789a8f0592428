import { globalSymbol } from "../generator/emit/index.js";
import type { GlobalSymbol } from "../generator/emit/index.js";
import { eachOperationSchema } from "../generator/ir/index.js";
import type { Api, EnumSchema, Openness, Schema, SchemaId } from "../generator/ir/index.js";
import { createScope } from "../generator/naming/index.js";
import type { Policies } from "../generator/template.js";
import { closure, somewhere } from "./changes.js";
import { referencesOf } from "./recursion.js";
import { tagSchemas } from "./tags.js";

/** Which enums take values that they do not list, and where. */
export interface Opennesses {
  /** Who takes other values of this enum. */
  readonly of: (schema: EnumSchema) => Openness;
  /** Whether what a caller reads of a schema may have values that an enum in it does not list. */
  readonly opens: (schema: Schema) => boolean;
  /** Whether a named schema has two types: one that lists all values, and one for what a caller reads. */
  readonly opensNamed: (id: SchemaId) => boolean;
  /** Whether there is a schema at all that `opens`. */
  readonly isAny: boolean;
  /** The type parameter of types that say whether their enums are open; no schema has its name. */
  readonly parameter: GlobalSymbol;
}

/** The types of which an enum may get new values: those of its texts and numbers. */
export const growing = ({ values }: EnumSchema): readonly ("string" | "number")[] =>
  values.some((value) => typeof value === "object" && value !== null)
    ? []
    : (["string", "number"] as const).filter((type) =>
        values.some((value) => typeof value === type),
      );

/** A constant is no list; what is said of it alone counts. */
const isList = ({ values }: EnumSchema): boolean =>
  values.filter((value) => value !== null).length > 1;

/** The named schemas that lead from some others, over any number of references. */
function reachable(
  roots: readonly Schema[],
  schemaOf: (id: SchemaId) => Schema | undefined,
): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  const open = [...roots];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const to of referencesOf(at)) {
      const target = found.has(to) ? undefined : schemaOf(to);
      found.add(to);
      if (target !== undefined) open.push(target);
    }
  return found;
}

/** What the API sends: responses, and the requests of webhooks and callbacks. */
function sentByApi({ operations }: Api): readonly Schema[] {
  const found: Schema[] = [];
  for (const operation of operations)
    eachOperationSchema(operation, (schema, { kind }) => {
      const isCalled = operation.target.kind === "path";
      if (isCalled ? kind === "response" || kind === "header" : kind === "request")
        found.push(schema);
    });
  return found;
}

/** Finds out, for all schemas of an Api, which enums are open. A tag is closed: an unknown one tells of no member. */
export function opennessesOf(api: Api, policies: Policies): Opennesses {
  const byId = new Map(api.schemas.map(({ id, schema }) => [id, schema]));
  const schemaOf = (id: SchemaId): Schema | undefined => byId.get(id);
  const tags = tagSchemas(api, schemaOf);
  const of = (schema: EnumSchema): Openness => {
    if (tags.has(schema) || growing(schema).length === 0) return "neither";
    return schema.openness ?? (isList(schema) ? policies.openEnums : "neither");
  };
  const isOpen = (schema: Schema): boolean => schema.kind === "enum" && of(schema) === "client";
  const containing = closure(api.schemas, isOpen);
  const sent = reachable(sentByApi(api), schemaOf);
  const named = new Set([...containing].filter((id) => sent.has(id)));
  const scope = createScope();
  for (const { name } of api.schemas) scope.claim(name);
  const opens = (schema: Schema): boolean => somewhere(schema, isOpen, (id) => named.has(id));
  return {
    of,
    opens,
    opensNamed: (id) => named.has(id),
    parameter: globalSymbol(scope.claim("Enums")),
    isAny: named.size > 0 || sentByApi(api).some(opens),
  };
}
