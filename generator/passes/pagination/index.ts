import { closest, report, result } from "../../diagnostics/index.js";
import type { Diagnostic, Result } from "../../diagnostics/index.js";
import {
  isPagination,
  itemAt,
  paginationKeys,
  pointerNames,
  propertyNames,
  schemaAt,
  successBody,
} from "../../ir/index.js";
import type {
  Api,
  NamedSchemas,
  Operation,
  Pagination,
  PaginationKey,
  Schema,
} from "../../ir/index.js";
import { statedPagination } from "./extension.js";
import { namedIn } from "./named.js";
import { suggestPages } from "./suggest.js";

/** How lists come in pages, by the names of their operations; this wins over what the spec says of them. */
export type PaginationOptions = Readonly<Record<string, Pagination>>;

/** The kinds with the members that each one takes, in words. */
export const paginationForms: string = Object.entries(paginationKeys)
  .map(([kind, { required, optional }]) => {
    const members = [...required, ...optional.map((key) => `${key}?`)];
    return `{ kind: "${kind}", ${members.join(", ")} }`;
  })
  .join(" or ");

/** What is wrong with a pointer; nothing where it leads to what it should. */
function judgePointer(
  operation: Operation,
  key: PaginationKey,
  pointer: string,
  body: Schema | undefined,
  named: NamedSchemas,
): readonly Diagnostic[] {
  const names = pointerNames(pointer);
  const found = body && schemaAt(body, names, named);
  const holes = { operation: operation.name, key, pointer };
  if (found === undefined) {
    const parent = body && schemaAt(body, names.slice(0, -1), named);
    const known = parent === undefined ? [] : propertyNames(parent, named);
    const guess = closest(names.at(-1) ?? "", known) ?? "";
    return [report("pagination/no-property", { ...holes, guess }, operation.origin)];
  }
  return key === "items" && itemAt(found, named) === undefined
    ? [report("pagination/no-list", { operation: operation.name, pointer }, operation.origin)]
    : [];
}

function judgeParameter(operation: Operation, parameter: string): readonly Diagnostic[] {
  const known = operation.parameters.filter((one) => one.in === "query").map(({ name }) => name);
  if (known.includes(parameter)) return [];
  const guess = closest(parameter, known) ?? "";
  const holes = { operation: operation.name, parameter, guess };
  return [report("pagination/no-parameter", holes, operation.origin)];
}

const pointerKeys = ["items", "next", "total", "last"] as const;

function judge(
  operation: Operation,
  pagination: Pagination,
  named: NamedSchemas,
): readonly Diagnostic[] {
  const body = successBody(operation);
  const { parameter } = pagination;
  const pointers = pointerKeys.flatMap((key) => {
    const pointer = pagination[key];
    return pointer === undefined ? [] : judgePointer(operation, key, pointer, body, named);
  });
  return [...(parameter === undefined ? [] : judgeParameter(operation, parameter)), ...pointers];
}

/** What the config says of an operation, else the spec. */
function statedOf(
  operation: Operation,
  options: PaginationOptions,
  diagnostics: Diagnostic[],
): Pagination | undefined {
  if (Object.hasOwn(options, operation.name)) return options[operation.name];
  const stated = statedPagination(operation);
  if (stated === undefined || isPagination(stated)) return stated;
  const holes = { operation: operation.name, forms: paginationForms };
  diagnostics.push(report("pagination/bad-extension", holes, operation.origin));
  return undefined;
}

/**
 * Says of each operation how its list comes in pages, as the config or the spec states. What only looks like it is
 * suggested in a note.
 */
export function placePages(api: Api, options: PaginationOptions = {}): Result<Api> {
  const diagnostics: Diagnostic[] = [];
  const known = api.operations.map(({ name }) => name);
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const guess = closest(name, known) ?? "";
    diagnostics.push(report("pagination/no-operation", { name, guess }));
  }
  const named = namedIn(api);
  const operations = api.operations.map((operation) => {
    const pagination = statedOf(operation, options, diagnostics);
    if (pagination === undefined) return operation;
    diagnostics.push(...judge(operation, pagination, named));
    return { ...operation, pagination };
  });
  const paged = { ...api, operations };
  return result(paged, [...diagnostics, ...suggestPages(paged)]);
}
