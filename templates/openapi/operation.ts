import { STATUS_CODES } from "node:http";
import type {
  Api,
  Encoding,
  Header,
  JsonObject,
  JsonValue,
  Link,
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  Response,
  Schema,
  SchemeUse,
  Security,
  Serialization,
} from "../../generator/ir/index.js";
import { jsonSchema } from "./schema.js";
import type { SchemaWriting } from "./schema.js";
import { serverObjects } from "./server.js";

export type Keys = ReadonlyMap<string, string>;

/** What is written of a part of an Api that depends on nothing but itself and the keys of components. */
export type Once = (part: object, write: () => JsonObject) => JsonObject;

/** What is needed to write an operation beside the operation itself. */
export interface Writing extends SchemaWriting {
  readonly api: Api;
  readonly once: Once;
  /** Keys of security schemes below `components`. */
  readonly schemeKeys: Keys;
  /** The operation that each operationId belongs to. */
  readonly idOwners: ReadonlyMap<string, Operation>;
  /** The callbacks of each operation, by its name. */
  readonly callbacks: ReadonlyMap<string, readonly Operation[]>;
}

/** A member that is left out where it would be empty. */
const unlessEmpty = (name: string, list: readonly JsonValue[] | JsonObject): JsonObject =>
  Object.keys(list).length === 0 ? {} : { [name]: list };

const described = (description: string | undefined): JsonObject =>
  description === undefined ? {} : { description };

/** A style as the members of a parameter object; a list with tabs between is 2.0's, and no later version has it. */
function styleMembers(serialization: Serialization): JsonObject {
  if (serialization.kind === "content") return {};
  const { style, explode, allowReserved } = serialization;
  return {
    style: style === "tabDelimited" ? "form" : style,
    explode,
    ...(allowReserved ? { allowReserved: true } : {}),
  };
}

/** A schema with the media type that it is written in, where it has one. */
function schemaMembers(schema: JsonObject, serialization: Serialization): JsonObject {
  return serialization.kind === "content"
    ? { content: { [serialization.mediaType]: { schema } } }
    : { ...styleMembers(serialization), schema };
}

/** A schema whose description is that of what it belongs to. */
function apart(schema: Schema, writing: Writing) {
  const { description, ...rest } = jsonSchema(schema, writing);
  return { said: description === undefined ? {} : { description }, rest };
}

function headerObjects(headers: readonly Header[], writing: Writing): JsonObject {
  const objects = headers.map(({ name, required, serialization, schema }) => {
    const { said, rest } = apart(schema, writing);
    const members = { ...said, ...(required ? { required } : {}) };
    return [name, { ...members, ...schemaMembers(rest, serialization) }] as const;
  });
  return unlessEmpty("headers", Object.fromEntries(objects));
}

function encodingObject({ contentType, headers, serialization }: Encoding, writing: Writing) {
  return {
    ...(contentType === undefined ? {} : { contentType }),
    ...headerObjects(headers, writing),
    ...(serialization === undefined ? {} : styleMembers(serialization)),
  };
}

function mediaObject({ schema, itemSchema, encoding }: MediaType, writing: Writing): JsonObject {
  const encodings = encoding.map((one) => [one.property, encodingObject(one, writing)] as const);
  return {
    schema: jsonSchema(schema, writing),
    ...(itemSchema === undefined ? {} : { itemSchema: jsonSchema(itemSchema, writing) }),
    ...unlessEmpty("encoding", Object.fromEntries(encodings)),
  };
}

const content = (media: readonly MediaType[], writing: Writing): JsonObject =>
  Object.fromEntries(media.map((one) => [one.name, mediaObject(one, writing)]));

function parameter(one: Parameter, writing: Writing): JsonObject {
  const { name, in: place, required, allowEmptyValue, serialization } = one;
  const { said, rest } = apart(one.schema, writing);
  return {
    name,
    in: place,
    ...said,
    required: required || place === "path",
    ...(allowEmptyValue ? { allowEmptyValue } : {}),
    ...schemaMembers(rest, serialization),
    ...writing.extensions.parameter(one),
  };
}

function linkObject({ operation, description, parameters, requestBody }: Link): JsonObject {
  const member = operation.includes("/") ? "operationRef" : "operationId";
  return {
    [member]: operation,
    ...described(description),
    ...unlessEmpty("parameters", parameters),
    ...(requestBody === undefined ? {} : { requestBody }),
  };
}

function responseObject(response: Response, writing: Writing): JsonObject {
  const { status, description, content: media, headers, links } = response;
  const written = links.map((link) => [link.name, linkObject(link)] as const);
  return {
    description: description ?? STATUS_CODES[status] ?? "",
    ...headerObjects(headers, writing),
    ...unlessEmpty("content", content(media, writing)),
    ...unlessEmpty("links", Object.fromEntries(written)),
  };
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
    ...(heading.summary === "" ? {} : { summary: heading.summary }),
    ...(heading.description === "" ? {} : { description: heading.description }),
  };
}

function bodyMember(body: RequestBody | undefined, writing: Writing): JsonObject {
  if (body === undefined) return {};
  return { requestBody: { required: body.required, content: content(body.content, writing) } };
}

/** Path items by the expression of their URL, by the name of the callback (OpenAPI 3.2, 4.18). */
function callbackMember({ name }: Operation, writing: Writing): JsonObject {
  const operations = writing.callbacks.get(name) ?? [];
  const names = new Set(
    operations.flatMap(({ target }) => ("name" in target ? [target.name] : [])),
  );
  const objects = [...names].map((callback) => {
    const expressions = itemsOf(
      operations,
      ({ target }) =>
        target.kind === "callback" && target.name === callback ? target.expression : undefined,
      writing,
    );
    return [callback, expressions] as const;
  });
  return unlessEmpty("callbacks", Object.fromEntries(objects));
}

/** Whether an operation has its own id depends on others, and callbacks are operations too. */
function operationObject(operation: Operation, writing: Writing): JsonObject {
  const named = writing.idOwners.get(operation.name) === operation;
  const write = (): JsonObject => writtenOperation(operation, named, writing);
  const isApart = named && !writing.callbacks.has(operation.name);
  return isApart ? writing.once(operation, write) : write();
}

function writtenOperation(operation: Operation, named: boolean, writing: Writing): JsonObject {
  const { requestBody, parameters, docs, name, tags, servers } = operation;
  return {
    ...(named ? { operationId: name } : {}),
    ...unlessEmpty("tags", tags),
    ...headingOf(operation),
    ...(docs.deprecated ? { deprecated: true } : {}),
    ...security(operation.security, writing),
    ...unlessEmpty("servers", serverObjects(servers, writing.extensions)),
    ...unlessEmpty(
      "parameters",
      parameters.map((one) => parameter(one, writing)),
    ),
    ...bodyMember(requestBody, writing),
    responses: Object.fromEntries(
      operation.responses.map((one) => [one.status, responseObject(one, writing)]),
    ),
    ...callbackMember(operation, writing),
    ...docs.extensions,
    ...writing.extensions.operation(writing.api, operation, named),
  };
}

/** The methods that a path item has members for (OpenAPI 3.2, 4.9.1). */
const members: ReadonlySet<string> = new Set(
  "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE QUERY".split(" "),
);

export const hasMember = ({ method }: Operation): boolean => members.has(method);

/** One path item: the first operation of each method. */
function itemOf(operations: readonly Operation[], writing: Writing): JsonObject {
  const byMethod = new Map(operations.toReversed().map((one) => [one.method, one]));
  const written = operations
    .filter((one) => byMethod.get(one.method) === one)
    .map((one) => ({ one, object: operationObject(one, writing) }));
  const fixed = written.flatMap(({ one, object }) =>
    hasMember(one) ? [[one.method.toLowerCase(), object] as const] : [],
  );
  const others = written.flatMap(({ one, object }) =>
    hasMember(one) ? [] : [[one.method, object] as const],
  );
  return {
    ...Object.fromEntries(fixed),
    ...unlessEmpty("additionalOperations", Object.fromEntries(others)),
  };
}

/** Path items by what leads to them; operations that lead nowhere are left out. */
export function itemsOf(
  operations: readonly Operation[],
  keyOf: (operation: Operation) => string | undefined,
  writing: Writing,
): JsonObject {
  const found = new Map<string, Operation[]>();
  for (const operation of operations) {
    const key = keyOf(operation);
    if (key === undefined) continue;
    const item = found.get(key);
    if (item === undefined) found.set(key, [operation]);
    else item.push(operation);
  }
  return Object.fromEntries([...found].map(([key, item]) => [key, itemOf(item, writing)]));
}
