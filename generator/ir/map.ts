import type { Header, MediaType, Operation } from "./operation.js";
import { mapRule } from "./rule.js";
import type { AdditionalProperties, Schema } from "./schema.js";
import { bySchemaKind } from "./table.js";
import type { SchemaTable } from "./table.js";

/** What a schema is used for; tells apart what may be named alike. */
export type SchemaUse =
  | { readonly kind: "parameter"; readonly in: string; readonly name: string }
  | { readonly kind: "request"; readonly mediaType: string }
  | { readonly kind: "response"; readonly status: string; readonly mediaType: string }
  | { readonly kind: "header"; readonly status: string; readonly name: string };

type MapSchema = (schema: Schema, use: SchemaUse) => Schema;
type MapMedia = (schema: Schema, mediaType: string) => Schema;

const mapHeaders = (
  headers: readonly Header[],
  map: (schema: Schema, name: string) => Schema,
): readonly Header[] =>
  headers.map((header) => ({ ...header, schema: map(header.schema, header.name) }));

function mapContent(content: readonly MediaType[], map: MapMedia): readonly MediaType[] {
  return content.map((media) => ({
    ...media,
    schema: map(media.schema, media.name),
    itemSchema: media.itemSchema && map(media.itemSchema, media.name),
    encoding: media.encoding.map((one) => ({
      ...one,
      headers: mapHeaders(one.headers, (schema) => map(schema, media.name)),
    })),
  }));
}

/** The operation with each of its root schemas replaced, in the order of the spec: parameters, request, responses. */
export function mapOperationSchemas(operation: Operation, map: MapSchema): Operation {
  const { requestBody } = operation;
  return {
    ...operation,
    parameters: operation.parameters.map((parameter) => ({
      ...parameter,
      schema: map(parameter.schema, { kind: "parameter", in: parameter.in, name: parameter.name }),
    })),
    requestBody:
      requestBody === undefined
        ? undefined
        : {
            ...requestBody,
            content: mapContent(requestBody.content, (schema, mediaType) =>
              map(schema, { kind: "request", mediaType }),
            ),
          },
    responses: operation.responses.map((response) => ({
      ...response,
      headers: mapHeaders(response.headers, (schema, name) =>
        map(schema, { kind: "header", status: response.status, name }),
      ),
      content: mapContent(response.content, (schema, mediaType) =>
        map(schema, { kind: "response", status: response.status, mediaType }),
      ),
    })),
  };
}

type MapChild = (child: Schema, step: Step) => Schema;

const mapRest = (rest: AdditionalProperties, map: MapChild): AdditionalProperties =>
  rest.kind === "schema"
    ? { kind: "schema", schema: map(rest.schema, { kind: "additional" }) }
    : rest;

const children: SchemaTable<[MapChild], Schema> = {
  unknown: (schema) => schema,
  never: (schema) => schema,
  null: (schema) => schema,
  boolean: (schema) => schema,
  number: (schema) => schema,
  string: (schema) => schema,
  enum: (schema) => schema,
  ref: (schema) => schema,
  array: (schema, map) => ({
    ...schema,
    prefixItems: schema.prefixItems.map((item, index) => map(item, { kind: "prefix", index })),
    items: map(schema.items, { kind: "items" }),
  }),
  object: (schema, map) => ({
    ...schema,
    properties: schema.properties.map((property) => ({
      ...property,
      schema: map(property.schema, { kind: "property", name: property.name }),
    })),
    patternProperties: schema.patternProperties.map(({ pattern, schema: inner }) => ({
      pattern,
      schema: map(inner, { kind: "pattern", pattern }),
    })),
    additionalProperties: mapRest(schema.additionalProperties, map),
  }),
  union: (schema, map) => ({
    ...schema,
    members: schema.members.map((member, index) => map(member, { kind: "member", index })),
  }),
  intersection: (schema, map) => ({
    ...schema,
    members: schema.members.map((member, index) => map(member, { kind: "member", index })),
  }),
};

/** The schema with each schema directly below it replaced, those in its rules last. `step` says how the child is reached. */
export function mapChildren(schema: Schema, map: MapChild): Schema {
  const mapped = bySchemaKind(children, schema, map);
  if (schema.rules.length === 0) return mapped;
  return {
    ...mapped,
    rules: schema.rules.map((rule, index) =>
      mapRule(rule, (child) => map(child, { kind: "rule", index })),
    ),
  };
}

/** How a schema is reached from the one above it. */
export type Step =
  | { readonly kind: "items" }
  | { readonly kind: "prefix"; readonly index: number }
  | { readonly kind: "additional" }
  | { readonly kind: "property"; readonly name: string }
  | { readonly kind: "pattern"; readonly pattern: string }
  | { readonly kind: "member"; readonly index: number }
  | { readonly kind: "rule"; readonly index: number };
