import { STATUS_CODES } from "node:http";
import { plainNode } from "../../generator/ir/index.js";
import type {
  Api,
  CredentialPlacement,
  JsonObject,
  JsonValue,
  MediaType,
  Operation,
  Parameter,
  Response,
  SchemeUse,
  Serialization,
  Security,
  Server,
  ServerVariable,
} from "../../generator/ir/index.js";
import { noExtensions } from "./extension.js";
import type { Extensions } from "./extension.js";
import { componentKeys, jsonSchema, schemaWriting } from "./schema.js";
import type { SchemaWriting } from "./schema.js";

/** What is needed to write an operation beside the operation itself. */
interface Writing extends SchemaWriting {
  readonly api: Api;
  /** Keys of security schemes below `components`. */
  readonly schemeKeys: ReadonlyMap<string, string>;
  /** The operation that each operationId belongs to. */
  readonly idOwners: ReadonlyMap<string, Operation>;
}

function content(media: readonly MediaType[], writing: Writing): JsonObject {
  return Object.fromEntries(
    media.map(({ name, schema }) => [name, { schema: jsonSchema(schema, writing) }]),
  );
}

/** A style as the members of a parameter object; that of a media type is written as `content`. */
const serializationMembers = (serialization: Serialization): JsonObject =>
  serialization.kind === "content"
    ? {}
    : {
        style: serialization.style,
        explode: serialization.explode,
        ...(serialization.allowReserved ? { allowReserved: true } : {}),
      };

function parameter(one: Parameter, writing: Writing): JsonObject {
  const { name, in: place, required, serialization } = one;
  const { description, ...schema } = jsonSchema(one.schema, writing);
  const said = description === undefined ? {} : { description };
  return {
    name,
    in: place,
    ...said,
    required: required || place === "path",
    ...serializationMembers(serialization),
    schema,
    ...writing.extensions.parameter(one),
  };
}

function response({ status, description, content: media }: Response, writing: Writing): JsonObject {
  const text = description ?? STATUS_CODES[status] ?? "";
  return { description: text, ...(media.length === 0 ? {} : { content: content(media, writing) }) };
}

function requirement(uses: readonly SchemeUse[], { schemeKeys }: Writing): JsonObject {
  return Object.fromEntries(
    uses.map(({ name, scopes }) => [schemeKeys.get(name) ?? name, [...scopes]]),
  );
}

/** Names of which nobody knows whether all are needed are written as if they were. */
function security(asked: Security, writing: Writing): JsonObject {
  if (asked.kind === "unstated") return {};
  const sets = asked.kind === "names" ? [asked.schemes] : asked.alternatives;
  return { security: sets.map((uses) => requirement(uses, writing)) };
}

/** The heading as summary and description; one line that holds both is a description. */
function headingOf({ heading }: Operation): JsonObject {
  if (heading.kind === "joined") return { description: heading.text };
  return {
    summary: heading.summary,
    ...(heading.description === "" ? {} : { description: heading.description }),
  };
}

function operationObject(operation: Operation, writing: Writing): JsonObject {
  const { requestBody, parameters, docs, name, tags } = operation;
  const body =
    requestBody === undefined
      ? {}
      : {
          requestBody: {
            required: requestBody.required,
            content: content(requestBody.content, writing),
          },
        };
  const named = writing.idOwners.get(name) === operation;
  return {
    ...(named ? { operationId: name } : {}),
    ...(tags.length === 0 ? {} : { tags }),
    ...headingOf(operation),
    ...(docs.deprecated ? { deprecated: true } : {}),
    ...security(operation.security, writing),
    ...(parameters.length === 0
      ? {}
      : { parameters: parameters.map((one) => parameter(one, writing)) }),
    ...body,
    responses: Object.fromEntries(
      operation.responses.map((one) => [one.status, response(one, writing)]),
    ),
    ...writing.extensions.operation(writing.api, operation, named),
  };
}

const schemeObjects: {
  readonly [K in CredentialPlacement["kind"]]: (
    placement: Extract<CredentialPlacement, { kind: K }>,
  ) => JsonObject;
} = {
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
function items(
  operations: readonly Operation[],
  keyOf: (operation: Operation) => string | undefined,
  writing: Writing,
): JsonObject {
  const found = new Map<string, Map<string, JsonValue>>();
  for (const operation of operations) {
    const key = keyOf(operation);
    if (key === undefined) continue;
    const item = found.get(key) ?? new Map<string, JsonValue>();
    const method = operation.method.toLowerCase();
    if (!item.has(method)) item.set(method, operationObject(operation, writing));
    found.set(key, item);
  }
  return Object.fromEntries([...found].map(([key, item]) => [key, Object.fromEntries(item)]));
}

function components(writing: Writing): JsonObject {
  const { api, schemeKeys, extensions } = writing;
  const schemas = Object.fromEntries(
    api.schemas.map(({ id, schema }) => [
      writing.nameOf({ kind: "ref", target: id, ...plainNode(schema.origin) }),
      jsonSchema(schema, writing),
    ]),
  );
  const schemes = api.securitySchemes.map((scheme) => {
    const key = schemeKeys.get(scheme.name) ?? scheme.name;
    return [
      key,
      { ...schemeObject(scheme.placement, scheme.description), ...extensions.scheme(scheme, key) },
    ] as const;
  });
  return {
    ...(api.schemas.length === 0 ? {} : { schemas }),
    ...(schemes.length === 0 ? {} : { securitySchemes: Object.fromEntries(schemes) }),
  };
}

const described = (description: string | undefined): JsonObject =>
  description === undefined ? {} : { description };

/** OpenAPI asks for a default of each variable (3.1, 4.8.6). */
function variableObject(variable: ServerVariable, { variable: extension }: Extensions): JsonObject {
  const { description, default: usual, values } = variable;
  return {
    ...(values.length === 0 ? {} : { enum: values }),
    default: usual ?? values[0] ?? "",
    ...described(description),
    ...extension(variable),
  };
}

function serverObject({ url, description, variables }: Server, extensions: Extensions): JsonObject {
  const written = Object.fromEntries(
    variables.map((variable) => [variable.name, variableObject(variable, extensions)]),
  );
  return {
    url,
    ...described(description),
    ...(variables.length === 0 ? {} : { variables: written }),
  };
}

function writingOf(api: Api, extensions: Extensions): Writing {
  return {
    ...schemaWriting(api, extensions),
    api,
    schemeKeys: componentKeys(api.securitySchemes.map(({ name }) => name)),
    idOwners: new Map(api.operations.toReversed().map((operation) => [operation.name, operation])),
  };
}

/**
 * The OpenAPI 3.1 document of an Api. What the spec does not say is left open.
 * @param extensions what to write beyond OpenAPI; nothing by default
 */
export function openapiDocument(api: Api, extensions: Extensions = noExtensions): JsonObject {
  const writing = writingOf(api, extensions);
  const webhooks = items(
    api.operations,
    ({ target }) => (target.kind === "webhook" ? target.name : undefined),
    writing,
  );
  return {
    openapi: "3.1.1",
    info: { title: api.title ?? "API", version: api.version ?? "0.0.0" },
    ...extensions.root(api),
    ...(api.servers.length === 0
      ? {}
      : { servers: api.servers.map((server) => serverObject(server, extensions)) }),
    paths: items(
      api.operations,
      ({ target }) => (target.kind === "path" ? target.template : undefined),
      writing,
    ),
    ...(Object.keys(webhooks).length === 0 ? {} : { webhooks }),
    components: components(writing),
  };
}
