import { STATUS_CODES } from "node:http";
import type {
  Api,
  CredentialPlacement,
  JsonObject,
  JsonValue,
  MediaType,
  Operation,
  Parameter,
  Response,
  Security,
} from "../../generator/ir/index.js";
import { jsonSchema, nameResolver } from "./schema.js";
import type { NameOf } from "./schema.js";

function content(media: readonly MediaType[], nameOf: NameOf): JsonObject {
  return Object.fromEntries(media.map(({ name, schema }) => [name, { schema: jsonSchema(schema, nameOf) }]));
}

function parameter({ name, in: place, required, serialization, schema }: Parameter, nameOf: NameOf): JsonObject {
  const { description, ...rest } = jsonSchema(schema, nameOf);
  const said = description === undefined ? {} : { description };
  return { name, in: place, ...said, required: required || place === "path", ...serialization, schema: rest };
}

function response({ status, description, content: media }: Response, nameOf: NameOf): JsonObject {
  const text = description ?? STATUS_CODES[status] ?? "";
  return { description: text, ...(media.length === 0 ? {} : { content: content(media, nameOf) }) };
}

function security(asked: Security): JsonObject {
  if (asked.kind !== "alternatives") return {};
  const requirements = asked.alternatives.map((uses) => Object.fromEntries(uses.map(({ name, scopes }) => [name, [...scopes]])));
  return { security: requirements };
}

/** The heading as summary and description; one line that holds both is a description. */
function headingOf({ heading }: Operation): JsonObject {
  if (heading.kind === "joined") return { description: heading.text };
  return { summary: heading.summary, ...(heading.description === "" ? {} : { description: heading.description }) };
}

function operationObject(operation: Operation, nameOf: NameOf): JsonObject {
  const { requestBody, parameters, docs } = operation;
  const body = requestBody === undefined ? {} : { requestBody: { required: requestBody.required, content: content(requestBody.content, nameOf) } };
  return {
    operationId: operation.name,
    ...headingOf(operation),
    ...(docs.deprecated ? { deprecated: true } : {}),
    ...security(operation.security),
    ...(parameters.length === 0 ? {} : { parameters: parameters.map((one) => parameter(one, nameOf)) }),
    ...body,
    responses: Object.fromEntries(operation.responses.map((one) => [one.status, response(one, nameOf)])),
  };
}

const schemeObjects: { readonly [K in CredentialPlacement["kind"]]: (placement: Extract<CredentialPlacement, { kind: K }>) => JsonObject } = {
  // The passes place every scheme; a document made without them says what a reader would see.
  unplaced: () => ({ type: "apiKey", in: "header", name: "Authorization" }),
  apiKey: ({ in: place, name }) => ({ type: "apiKey", in: place, name }),
  http: ({ scheme }) => ({ type: "http", scheme }),
};

function schemeObject(placement: CredentialPlacement, description: string | undefined): JsonObject {
  // The table has a row for each kind; TypeScript does not relate the key to the argument.
  const write = schemeObjects[placement.kind] as (placement: CredentialPlacement) => JsonObject;
  return { ...write(placement), ...(description === undefined ? {} : { description }) };
}

/** Path items, or webhooks, of the operations: by path, then by method in lower case (OpenAPI 3.1, 4.8.9). */
function items(operations: readonly Operation[], keyOf: (operation: Operation) => string | undefined, nameOf: NameOf): Record<string, JsonValue> {
  const found = new Map<string, Record<string, JsonValue>>();
  for (const operation of operations) {
    const key = keyOf(operation);
    if (key === undefined) continue;
    const item = found.get(key) ?? {};
    item[operation.method.toLowerCase()] = operationObject(operation, nameOf);
    found.set(key, item);
  }
  return Object.fromEntries(found);
}

function components(api: Api, nameOf: NameOf): JsonObject {
  const schemas = Object.fromEntries(api.schemas.map(({ name, schema }) => [name, jsonSchema(schema, nameOf)]));
  const schemes = Object.fromEntries(api.securitySchemes.map(({ name, placement, description }) => [name, schemeObject(placement, description)]));
  return { ...(api.schemas.length === 0 ? {} : { schemas }), ...(api.securitySchemes.length === 0 ? {} : { securitySchemes: schemes }) };
}

/** The OpenAPI 3.1 document of an Api. What the spec does not say is left open. */
export function openapiDocument(api: Api): JsonObject {
  const nameOf = nameResolver(api);
  const webhooks = items(api.operations, ({ target }) => (target.kind === "webhook" ? target.name : undefined), nameOf);
  return {
    openapi: "3.1.1",
    info: { title: api.title ?? "API", version: api.version ?? "0.0.0" },
    ...(api.servers.length === 0 ? {} : { servers: api.servers.map(({ url, description }) => ({ url, ...(description === undefined ? {} : { description }) })) }),
    paths: items(api.operations, ({ target }) => (target.kind === "path" ? target.template : undefined), nameOf),
    ...(Object.keys(webhooks).length === 0 ? {} : { webhooks }),
    components: components(api, nameOf),
  };
}
