import { report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { eachChild, mapChildren, mapOperationSchemas, shapeKey } from "../ir/index.js";
import type {
  Api,
  NamedSchema,
  Operation,
  Schema,
  SchemaId,
  Security,
  SecurityScheme,
} from "../ir/index.js";
import { createScope, foldFileName, pascalCase } from "../naming/index.js";
import { operationKey } from "./merge-operations.js";

/** One of the Apis that are made one, and what it is called where its names are taken. */
export interface NamedApi {
  /** A file name, for example `billing.yaml`. */
  readonly name: string;
  readonly api: Api;
}

/** A file name without what says its format. */
const stemOf = ({ name }: NamedApi): string => name.replace(/\.(?:json|ya?ml)$/iu, "");

/** The ids of the schemas that a schema refers to. */
function targetsOf(schema: Schema): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  const visit = (one: Schema): void => {
    if (one.kind === "ref") found.add(one.target);
    eachChild(one, visit);
  };
  visit(schema);
  return found;
}

/** Schemas that two Apis say in the same words under the same id, with all that they refer to: one file in two documents. */
function sharedSchemas(first: Api, second: Api): ReadonlySet<SchemaId> {
  const known = new Map(first.schemas.map(({ id, schema }) => [id, schema]));
  const shared = new Map<SchemaId, Schema>();
  for (const { id, schema } of second.schemas) {
    const other = known.get(id);
    if (other !== undefined && shapeKey(other) === shapeKey(schema)) shared.set(id, schema);
  }
  for (let before = -1; before !== shared.size;) {
    before = shared.size;
    for (const [id, schema] of shared)
      if ([...targetsOf(schema)].some((target) => !shared.has(target))) shared.delete(id);
  }
  return new Set(shared.keys());
}

type Rename = ReadonlyMap<SchemaId, SchemaId>;

const renamedSchema = (schema: Schema, ids: Rename): Schema =>
  schema.kind === "ref"
    ? { ...schema, target: ids.get(schema.target) ?? schema.target }
    : mapChildren(schema, (child) => renamedSchema(child, ids));

/** The schemas of a further Api beside those that are there: those that differ get the name of their spec before theirs. */
function addSchemas(
  first: Api,
  second: NamedApi,
): { readonly ids: Rename; readonly added: readonly NamedSchema[] } {
  const { name, api } = second;
  const shared = sharedSchemas(first, api);
  const taken = new Set(first.schemas.map(({ id }) => id));
  const ids = new Map(
    api.schemas.flatMap(({ id }) =>
      shared.has(id) || !taken.has(id) ? [] : [[id, `${name}${id}` as SchemaId] as const],
    ),
  );
  const scope = createScope(foldFileName);
  const names = new Set(first.schemas.map((one) => foldFileName(scope.claim(one.name))));
  const added = api.schemas
    .filter(({ id }) => !shared.has(id))
    .map((one): NamedSchema => {
      const isTaken = names.has(foldFileName(one.name));
      const wanted = isTaken ? `${pascalCase(stemOf(second))}${one.name}` : one.name;
      return {
        id: ids.get(one.id) ?? one.id,
        name: scope.claim(wanted),
        schema: renamedSchema(one.schema, ids),
      };
    });
  return { ids, added };
}

/** The schemes of a further Api: one that says the same under the same name is the same. */
function addSchemes(
  first: Api,
  second: NamedApi,
): { readonly names: ReadonlyMap<string, string>; readonly added: readonly SecurityScheme[] } {
  const { api } = second;
  const known = new Map(first.securitySchemes.map((one) => [one.name, one]));
  const says = ({ type, placement }: SecurityScheme): string => JSON.stringify([type, placement]);
  const names = new Map<string, string>();
  const added = api.securitySchemes.flatMap((scheme) => {
    const other = known.get(scheme.name);
    if (other === undefined) return [scheme];
    // Of a scheme of which only the name is known, the other one says more.
    if (says(other) === says(scheme) || scheme.placement.kind === "unplaced") return [];
    const name = `${stemOf(second)} ${scheme.name}`;
    names.set(scheme.name, name);
    return [{ ...scheme, name }];
  });
  return { names, added };
}

function renamedSecurity(security: Security, names: ReadonlyMap<string, string>): Security {
  if (security.kind === "unstated" || names.size === 0) return security;
  const use = <U extends { readonly name: string }>(one: U): U => ({
    ...one,
    name: names.get(one.name) ?? one.name,
  });
  return security.kind === "names"
    ? { kind: "names", schemes: security.schemes.map(use) }
    : { kind: "alternatives", alternatives: security.alternatives.map((set) => set.map(use)) };
}

function addOperations(
  first: Api,
  { api }: NamedApi,
  ids: Rename,
  schemes: ReadonlyMap<string, string>,
): readonly Operation[] {
  const same = JSON.stringify(first.servers) === JSON.stringify(api.servers);
  const common = same || first.servers.length === 0 ? [] : api.servers;
  return api.operations.map((operation) => ({
    ...mapOperationSchemas(operation, (schema) => renamedSchema(schema, ids)),
    security: renamedSecurity(operation.security, schemes),
    servers: operation.servers.length === 0 ? common : operation.servers,
  }));
}

/** Two Apis as one: what the first one says stands. */
function mergeTwo(first: Api, second: NamedApi): Api {
  const { api } = second;
  const schemas = addSchemas(first, second);
  const schemes = addSchemes(first, second);
  const tags = new Set(first.tags.map(({ name }) => name));
  return {
    title: first.title ?? api.title,
    summary: first.summary ?? api.summary,
    description: first.description ?? api.description,
    version: first.version ?? api.version,
    fidelity: first.fidelity === "exact" ? api.fidelity : "lossy",
    servers: first.servers.length === 0 ? api.servers : first.servers,
    tags: [...first.tags, ...api.tags.filter(({ name }) => !tags.has(name))],
    extensions: { ...api.extensions, ...first.extensions },
    securitySchemes: [...first.securitySchemes, ...schemes.added],
    operations: [...first.operations, ...addOperations(first, second, schemas.ids, schemes.names)],
    schemas: [...first.schemas, ...schemas.added],
  };
}

/**
 * Several Apis as one, those that are exact before those that are not. An operation that several describe is still there
 * several times: the pass `merge-operations` keeps the first, which is the exact one, and tells what differs.
 */
export function mergeApis(first: NamedApi, others: readonly NamedApi[]): Result<Api> {
  const apis = [first, ...others].toSorted(
    (a, b) => Number(a.api.fidelity === "lossy") - Number(b.api.fidelity === "lossy"),
  );
  const [exact = first, ...rest] = apis;
  const merged = rest.reduce<Api>((api, one) => mergeTwo(api, one), exact.api);
  const keys = new Set(exact.api.operations.map(operationKey));
  const notes = rest.flatMap(({ name, api }) => {
    const count = api.operations.filter((one) => keys.has(operationKey(one))).length;
    for (const operation of api.operations) keys.add(operationKey(operation));
    return count === 0 ? [] : [report("input/operations-twice", { count, name, kept: exact.name })];
  });
  return result(merged, notes);
}
