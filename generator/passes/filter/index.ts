import { report, result } from "../../diagnostics/index.js";
import type { Diagnostic, Result } from "../../diagnostics/index.js";
import { mapChildren, mapOperationSchemas, plainNode } from "../../ir/index.js";
import type { Api, Operation, Schema, SchemaId } from "../../ir/index.js";
import { prune } from "./prune.js";
import { parseSelector, selectsOperation, selectsSchema } from "./selector.js";
import type { Selector } from "./selector.js";

export { parseSelector, selectorForms } from "./selector.js";

/** Which part of an API is wanted. */
export interface FilterOptions {
  /** Selectors; where there are some, what none of them means is left out. */
  readonly include: readonly string[];
  /** What one of them means is left out, even where it is included. */
  readonly exclude: readonly string[];
  /** Whether to leave out what no operation leads to. */
  readonly prune: boolean;
}

const parsed = (texts: readonly string[]): readonly Selector[] =>
  texts.flatMap((text) => parseSelector(text) ?? []);

/** A callback goes with the operation that it belongs to. */
function keptOperations(
  { operations }: Api,
  include: readonly Selector[],
  exclude: readonly Selector[],
): readonly Operation[] {
  const names = new Set<string>();
  return operations.filter((operation) => {
    const { target, name } = operation;
    const wanted =
      target.kind === "callback"
        ? names.has(target.operation)
        : include.length === 0 || include.some((one) => selectsOperation(one, operation));
    const kept = wanted && !exclude.some((one) => selectsOperation(one, operation));
    if (kept) names.add(name);
    return kept;
  });
}

/** The Api without some schemas: of a value that one of them described nothing is known. */
function withoutSchemas(api: Api, excluded: ReadonlySet<SchemaId>): Api {
  if (excluded.size === 0) return api;
  const open = (schema: Schema): Schema =>
    schema.kind === "ref" && excluded.has(schema.target)
      ? { kind: "unknown", ...plainNode(schema.origin, schema.docs) }
      : mapChildren(schema, open);
  return {
    ...api,
    operations: api.operations.map((operation) => mapOperationSchemas(operation, open)),
    schemas: api.schemas
      .filter(({ id }) => !excluded.has(id))
      .map((named) => ({ ...named, schema: open(named.schema) })),
  };
}

/** Selectors that mean nothing of this API: a name that has changed, or a slip. */
function idle(api: Api, selectors: readonly Selector[]): readonly Diagnostic[] {
  return selectors
    .filter(
      (one) =>
        !api.operations.some((operation) => selectsOperation(one, operation)) &&
        !api.schemas.some((schema) => selectsSchema(one, schema)),
    )
    .map(({ text }) => report("filter/no-match", { selector: text }));
}

/** Leaves out what is not wanted of an Api: operations and schemas by selectors, and what nothing uses then. */
export function filterApi(api: Api, options: FilterOptions): Result<Api> {
  const [include, exclude] = [parsed(options.include), parsed(options.exclude)];
  const idsOf = (selectors: readonly Selector[]): ReadonlySet<SchemaId> =>
    new Set(
      api.schemas
        .filter((schema) => selectors.some((one) => selectsSchema(one, schema)))
        .map(({ id }) => id),
    );
  const wanted = idsOf(include.filter(({ kind }) => kind === "schema"));
  const unwanted = idsOf(exclude.filter(({ kind }) => kind === "schema"));
  const operations = keptOperations(api, include, exclude);
  const filtered = withoutSchemas({ ...api, operations }, unwanted);
  return result(
    options.prune ? prune(filtered, wanted) : filtered,
    idle(api, [...include, ...exclude]),
  );
}
