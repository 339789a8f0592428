import { bySchemaKind } from "../../generator/ir/index.js";
import type {
  Api,
  JsonValue,
  Operation,
  Parameter,
  Schema,
  SchemaTable,
} from "../../generator/ir/index.js";

const values: SchemaTable<[Api], JsonValue> = {
  unknown: () => "anything",
  never: () => null,
  null: () => null,
  boolean: () => true,
  number: ({ integer }) => (integer ? 7 : 1.5),
  string: () => "text",
  enum: ({ values: [first = null] }) => first,
  array: ({ items }, api) => [exampleValue(items, api)],
  object: ({ properties }, api) =>
    Object.fromEntries(properties.map(({ name, schema }) => [name, exampleValue(schema, api)])),
  union: ({ members: [first] }, api) => (first === undefined ? null : exampleValue(first, api)),
  intersection: ({ members: [first] }, api) =>
    first === undefined ? null : exampleValue(first, api),
  ref: ({ target }, api) => {
    const named = api.schemas.find(({ id }) => id === target);
    return named === undefined ? null : exampleValue(named.schema, api);
  },
};

/** A value that a schema accepts, every property included. */
export function exampleValue(schema: Schema, api: Api): JsonValue {
  return bySchemaKind(values, schema, api);
}

const groups = {
  path: "path",
  query: "query",
  querystring: "querystring",
  header: "headers",
  cookie: "cookies",
} as const;

/** What an operation's client function takes. */
export function exampleInput(operation: Operation, api: Api): Readonly<Record<string, JsonValue>> {
  const input: Record<string, Record<string, JsonValue>> = {};
  const put = ({ in: place, name, schema }: Parameter): void => {
    // What is no media type would be refused before anything else is looked at.
    const value =
      name.toLowerCase() === "content-type" ? "application/json" : exampleValue(schema, api);
    input[groups[place]] = { ...input[groups[place]], [name]: value };
  };
  operation.parameters.forEach(put);
  const [media] = operation.requestBody?.content ?? [];
  return media === undefined ? input : { ...input, body: exampleValue(media.schema, api) };
}

/** The reply that a handler gives: the first that the contract states, with an example of its body. */
export function exampleReply(operation: Operation, api: Api): Readonly<Record<string, JsonValue>> {
  const [response] = operation.responses;
  const [media] = response?.content ?? [];
  const key = response?.status ?? "default";
  const exact = /^\d+$/u.test(key);
  const body = media === undefined ? {} : { body: exampleValue(media.schema, api) };
  return exact
    ? { status: Number(key), ...body }
    : {
        status: key,
        statusCode: key === "default" ? 500 : Number(key.replaceAll("X", "0")),
        ...body,
      };
}
