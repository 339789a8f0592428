import { result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { mapChildren, mapOperationSchemas, noDocs, shapeKey } from "../ir/index.js";
import type { Api, NamedSchema, ObjectSchema, Operation, Schema, SchemaId, SchemaUse, Step } from "../ir/index.js";
import { createScope, foldFileName, pascalCase, singular, words } from "../naming/index.js";
import type { Scope } from "../naming/index.js";

/** Collects named schemas: the same shape gets the same name wherever it stands. */
interface Registry {
  readonly scope: Scope;
  readonly idByShape: Map<string, SchemaId>;
  readonly names: Set<string>;
  readonly schemas: NamedSchema[];
}

const isError = (status: string): boolean => /^[45]/u.test(status) || status === "default";

/** The lowest success status is the response of an operation; the others carry their status in the name. */
function responseName(operation: Operation, status: string): string {
  const name = pascalCase(operation.name);
  // An error body says little of the operation and usually is the same everywhere.
  if (isError(status)) return "ErrorResponse";
  const first = operation.responses.find((response) => response.content.length > 0 && !isError(response.status));
  return first?.status === status ? `${name}Response` : `${name}${pascalCase(status)}Response`;
}

function rootName(operation: Operation, use: SchemaUse): string {
  const name = pascalCase(operation.name);
  if (use.kind === "request") return `${name}Request`;
  if (use.kind === "response") return responseName(operation, use.status);
  return `${name}${pascalCase(use.name)}Parameter`;
}

function childName(parent: string, step: Step): string {
  if (step.kind === "items") return singularName(parent);
  return step.kind === "property" ? `${parent}${pascalCase(step.name)}` : parent;
}

/** `CreateInvoiceRequestCoupons` → `CreateInvoiceRequestCoupon`; a name without a plural gets `Item`. */
function singularName(name: string): string {
  const parts = words(name);
  const last = parts.at(-1) ?? "";
  const one = pascalCase(singular(last.toLowerCase()));
  return one === pascalCase(last) ? `${name}Item` : `${name.slice(0, name.length - last.length)}${one}`;
}

function register(schema: ObjectSchema, wanted: string, operation: Operation, registry: Registry): Schema {
  const shape = shapeKey(schema);
  const known = registry.idByShape.get(shape);
  const id = known ?? identify(schema, wanted, operation, registry);
  registry.idByShape.set(shape, id);
  return { kind: "ref", target: id, origin: schema.origin, docs: schema.docs };
}

function identify(schema: ObjectSchema, wanted: string, operation: Operation, registry: Registry): SchemaId {
  const free = registry.names.has(wanted) ? `${pascalCase(operation.name)}${wanted}` : wanted;
  const name = registry.scope.claim(free || "Schema");
  // The id is the name: no other schema of this Api has it.
  const id = name as string as SchemaId;
  registry.names.add(name);
  registry.schemas.push({ id, name, schema: { ...schema, docs: { ...noDocs, description: schema.docs.description } } });
  return id;
}

/** Replaces objects with properties, innermost first, by references to named schemas. */
function hoist(schema: Schema, name: string, operation: Operation, registry: Registry): Schema {
  const inner = mapChildren(schema, (child, step) => hoist(child, childName(name, step), operation, registry));
  return inner.kind === "object" && inner.properties.length > 0 ? register(inner, name, operation, registry) : inner;
}

/**
 * Gives a name to every object that has properties, and one name to equal ones, so that the 400 and the 422 of an
 * operation are the same type.
 */
export function shareSchemas(api: Api): Result<Api> {
  const registry: Registry = { scope: createScope(foldFileName), idByShape: new Map(), names: new Set(), schemas: [...api.schemas] };
  for (const { name } of api.schemas) registry.names.add(registry.scope.claim(name));
  const operations = api.operations.map((operation) =>
    mapOperationSchemas(operation, (schema, use) => hoist(schema, rootName(operation, use), operation, registry)),
  );
  return result({ ...api, operations, schemas: registry.schemas }, []);
}
