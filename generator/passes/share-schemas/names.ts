import type { Operation, SchemaId, SchemaUse, Step } from "../../ir/index.js";
import {
  createScope,
  foldFileName,
  isName,
  pascalCase,
  singular,
  words,
} from "../../naming/index.js";
import type { Occurrence, Shape } from "./collect.js";

const isError = (status: string): boolean => /^[45]/u.test(status) || status === "default";

const isErrorPlace = ({ use, parent, steps }: Occurrence): boolean =>
  parent === undefined && steps.length === 0 && use.kind === "response" && isError(use.status);

/** `InvoiceItems` → `InvoiceItem`; undefined when the last word is no plural. */
function singularName(name: string): string | undefined {
  const parts = words(name);
  const last = parts.at(-1) ?? "";
  const one = pascalCase(singular(last.toLowerCase()));
  return one === pascalCase(last) ? undefined : pascalCase([...parts.slice(0, -1), one].join(" "));
}

/** The name of what a step leads to: a property's own, singular for the items of an array. */
function stepName(name: string, step: Step): string {
  if (step.kind === "items") return singularName(name) ?? `${name}Item`;
  return step.kind === "property" ? name + pascalCase(step.name) : name;
}

const verbs = new Set([
  "add",
  "create",
  "delete",
  "fetch",
  "find",
  "get",
  "list",
  "patch",
  "post",
  "put",
  "query",
  "remove",
  "replace",
  "search",
  "set",
  "update",
]);

/** What an operation is about: `listInvoices` → `Invoice`; undefined when its name does not begin with a verb. */
function resourceName(operation: Operation): string | undefined {
  const [verb = "", ...noun] = words(operation.name);
  const name = pascalCase(noun.join(" "));
  return verbs.has(verb) && name !== "" ? (singularName(name) ?? name) : undefined;
}

function responseName(operation: Operation, status: string): string {
  const first = operation.responses.find(
    (response) => response.content.length > 0 && !isError(response.status),
  );
  // The first success status is the response of an operation; the others carry their status in the name.
  return first?.status === status ? "Response" : `Response${pascalCase(status)}`;
}

function rootName(operation: Operation, use: SchemaUse): string {
  const name = pascalCase(operation.name);
  if (use.kind === "request") return `${name}Request`;
  return use.kind === "response"
    ? name + responseName(operation, use.status)
    : `${name}${pascalCase(use.name)}Parameter`;
}

/** A name that says nothing of one place, for a shape that stands in several. */
function sharedName({ occurrences }: Shape): string | undefined {
  const [first] = occurrences;
  if (first === undefined) return undefined;
  // An error body says little of the operation and usually is the same everywhere, so it is called so at once.
  if (occurrences.every(isErrorPlace)) return "ErrorResponse";
  const owners = new Set(occurrences.map(({ operation, parent }) => parent ?? operation.name));
  if (owners.size < 2) return undefined;
  const roots = occurrences.filter(({ parent }) => parent === undefined);
  if (roots.length > 0) return roots[0] && resourceName(roots[0].operation);
  const names = new Set(occurrences.map(({ steps }) => steps.reduce(stepName, "")));
  const [name] = names;
  return names.size === 1 && name !== "" ? name : undefined;
}

/** For each shared name that is free the shape that gets it: the one that stands in most places, the first of those. */
function winners(shapes: readonly Shape[], held: ReadonlySet<string>): ReadonlyMap<Shape, string> {
  const best = new Map<string, Shape>();
  for (const shape of shapes) {
    const name = sharedName(shape);
    if (name === undefined || held.has(foldFileName(name))) continue;
    const rival = best.get(foldFileName(name));
    if (rival === undefined || shape.occurrences.length > rival.occurrences.length)
      best.set(foldFileName(name), shape);
  }
  return new Map([...best.values()].map((shape) => [shape, sharedName(shape) ?? ""]));
}

/** Names by the id of what has them. */
export type Names = Readonly<Record<string, string>>;

/**
 * The name of each shape: the one that it had before, a shared one where it fits and is free, else one that says where
 * the shape first stands.
 * @param earlier the names of the run before this one, so that what comes new renames nothing
 */
export function nameShapes(
  shapes: readonly Shape[],
  taken: readonly string[],
  earlier: Names,
): ReadonlyMap<SchemaId, string> {
  const scope = createScope(foldFileName);
  for (const name of taken) scope.claim(name);
  const names = new Map<SchemaId, string>();
  for (const { id } of shapes) {
    const name = Object.hasOwn(earlier, id) ? earlier[id] : undefined;
    if (name !== undefined && isName(name)) names.set(id, scope.claim(name));
  }
  const held = new Set([...taken, ...names.values()].map(foldFileName));
  const open = shapes.filter(({ id }) => !names.has(id));
  // Shared names before those that say where a shape stands, so that none of these takes one away.
  for (const [shape, name] of winners(open, held)) names.set(shape.id, scope.claim(name));
  for (const shape of shapes) {
    const [first] = shape.occurrences;
    if (names.has(shape.id) || first === undefined) continue;
    const above =
      first.parent === undefined
        ? rootName(first.operation, first.use)
        : (names.get(first.parent) ?? "");
    names.set(shape.id, scope.claim(first.steps.reduce(stepName, above)));
  }
  return names;
}
