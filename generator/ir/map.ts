import type { MediaType, Operation } from "./operation.js";
import type { Schema } from "./schema.js";

/** What a schema is used for; tells apart what may be named alike. */
export type SchemaUse =
  | { readonly kind: "parameter"; readonly in: string; readonly name: string }
  | { readonly kind: "request"; readonly mediaType: string }
  | { readonly kind: "response"; readonly status: string; readonly mediaType: string };

type MapSchema = (schema: Schema, use: SchemaUse) => Schema;

function mapContent(
  content: readonly MediaType[],
  map: (schema: Schema, mediaType: string) => Schema,
): readonly MediaType[] {
  return content.map((media) => ({ ...media, schema: map(media.schema, media.name) }));
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
      content: mapContent(response.content, (schema, mediaType) =>
        map(schema, { kind: "response", status: response.status, mediaType }),
      ),
    })),
  };
}

/** The schema with each schema directly below it replaced. `step` says how the child is reached. */
export function mapChildren(schema: Schema, map: (child: Schema, step: Step) => Schema): Schema {
  switch (schema.kind) {
    case "array":
      return { ...schema, items: map(schema.items, { kind: "items" }) };
    case "object": {
      const rest = schema.additionalProperties;
      return {
        ...schema,
        properties: schema.properties.map((property) => ({
          ...property,
          schema: map(property.schema, { kind: "property", name: property.name }),
        })),
        additionalProperties:
          rest.kind === "schema"
            ? { kind: "schema", schema: map(rest.schema, { kind: "additional" }) }
            : rest,
      };
    }
    case "union":
      return {
        ...schema,
        members: schema.members.map((member, index) => map(member, { kind: "member", index })),
      };
    case "unknown":
    case "null":
    case "boolean":
    case "number":
    case "string":
    case "enum":
    case "ref":
      return schema;
  }
}

/** How a schema is reached from the one above it. */
export type Step =
  | { readonly kind: "items" }
  | { readonly kind: "additional" }
  | { readonly kind: "property"; readonly name: string }
  | { readonly kind: "member"; readonly index: number };
