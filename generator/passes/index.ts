import type { Diagnostic, Result } from "../diagnostics/index.js";
import { andThen, result } from "../diagnostics/index.js";
import type { Api } from "../ir/index.js";
import { shortenAliases } from "./aliases.js";
import { directSchemas } from "./directions.js";
import { cutEndless } from "./endless.js";
import { filterApi } from "./filter/index.js";
import type { FilterOptions } from "./filter/index.js";
import { refuseLongChains } from "./long-chains.js";
import { noteLosses } from "./losses.js";
import { mergeOperations } from "./merge-operations.js";
import { openEnums } from "./open-enums.js";
import type { OpenEnums } from "./open-enums.js";
import { openSuccess } from "./open-success.js";
import { nameOperations } from "./operation-names.js";
import { placePages } from "./pagination/index.js";
import type { PaginationOptions } from "./pagination/index.js";
import { readProse } from "./prose/index.js";
import type { ProseMode } from "./prose/index.js";
import { placeSecurity } from "./security.js";
import type { SecurityOptions } from "./security.js";
import { shareSchemas } from "./share-schemas/index.js";
import type { Names } from "./share-schemas/index.js";

export { parseSelector, selectorForms } from "./filter/index.js";
export type { FilterOptions } from "./filter/index.js";
export { mergeApis } from "./merge-apis.js";
export type { NamedApi } from "./merge-apis.js";
export { mergeOperations } from "./merge-operations.js";
export type { OpenEnums } from "./open-enums.js";
export { paginationForms } from "./pagination/index.js";
export type { PaginationOptions } from "./pagination/index.js";
export type { ProseMode } from "./prose/index.js";
export type { SecurityOptions } from "./security.js";
export type { Names } from "./share-schemas/index.js";

export interface PassOptions {
  readonly filter: FilterOptions;
  readonly prose: ProseMode;
  readonly security: SecurityOptions;
  /** What is said of single enums. */
  readonly openEnums?: OpenEnums;
  /** How lists come in pages; nothing where it is left out. */
  readonly pagination?: PaginationOptions | undefined;
  readonly limits: {
    /** How many schemas may lead on from one to the next. */
    readonly chain: number;
  };
  /** The names of shapes in the run before this one; they keep them. */
  readonly names: Names;
}

/** The passes in their order: operations have their names before some are left out, so that no name changes; rules that words state come before shapes are compared, names before what is named after them. Enums are found by the names that all schemas have then. */
const passes: readonly ((api: Api, options: PassOptions) => Result<Api>)[] = [
  (api) => cutEndless(api),
  (api) => result(shortenAliases(api), []),
  // Before anything follows references, and once more when objects have become schemas.
  (api, { limits }) => refuseLongChains(api, limits.chain),
  (api) => mergeOperations(api),
  (api) => nameOperations(api),
  (api, options) => placePages(api, options.pagination),
  (api, options) => filterApi(api, options.filter),
  (api) => noteLosses(api),
  (api) => openSuccess(api),
  (api, options) => placeSecurity(api, options.security),
  (api, options) => readProse(api, options.prose),
  (api) => directSchemas(api),
  (api, options) => shareSchemas(api, options.names),
  (api, options) => openEnums(api, options.openEnums ?? {}),
  (api, { limits }) => refuseLongChains(api, limits.chain),
];

/** From what a spec says to what templates need: everything named, placed and shared. */
export function runPasses(api: Api, options: PassOptions): Result<Api> {
  const none: readonly Diagnostic[] = [];
  return passes.reduce(
    (state, pass) => andThen(state, (value) => pass(value, options)),
    result(api, none),
  );
}
