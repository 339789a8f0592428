import type { Header, MediaType, Operation, RequestBody, Response } from "./operation.js";
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

/** The list with each item replaced; the list itself where every item stays what it is. */
function changed<T>(list: readonly T[], change: (item: T, index: number) => T): readonly T[] {
  let copy: T[] | undefined;
  for (const [index, item] of list.entries()) {
    const next = change(item, index);
    if (next !== item) copy ??= [...list];
    if (copy !== undefined) copy[index] = next;
  }
  return copy ?? list;
}

/** What holds a schema with another one; itself where the schema stays what it is. */
const withSchema = <T extends { readonly schema: Schema }>(owner: T, schema: Schema): T =>
  schema === owner.schema ? owner : { ...owner, schema };

const mapHeaders = (
  headers: readonly Header[],
  map: (schema: Schema, name: string) => Schema,
): readonly Header[] =>
  changed(headers, (header) => withSchema(header, map(header.schema, header.name)));

function mapMedia(media: MediaType, map: MapMedia): MediaType {
  const schema = map(media.schema, media.name);
  const itemSchema = media.itemSchema && map(media.itemSchema, media.name);
  const encoding = changed(media.encoding, (one) => {
    const headers = mapHeaders(one.headers, (inner) => map(inner, media.name));
    return headers === one.headers ? one : { ...one, headers };
  });
  const isSame =
    schema === media.schema && itemSchema === media.itemSchema && encoding === media.encoding;
  return isSame ? media : { ...media, schema, itemSchema, encoding };
}

const mapContent = (content: readonly MediaType[], map: MapMedia): readonly MediaType[] =>
  changed(content, (media) => mapMedia(media, map));

function mapBody(
  body: RequestBody | undefined,
  map: (schema: Schema, use: SchemaUse) => Schema,
): RequestBody | undefined {
  const content =
    body &&
    mapContent(body.content, (schema, mediaType) => map(schema, { kind: "request", mediaType }));
  return body === undefined || content === undefined || content === body.content
    ? body
    : { ...body, content };
}

function mapResponse(response: Response, map: MapSchema): Response {
  const { status } = response;
  const headers = mapHeaders(response.headers, (schema, name) =>
    map(schema, { kind: "header", status, name }),
  );
  const content = mapContent(response.content, (schema, mediaType) =>
    map(schema, { kind: "response", status, mediaType }),
  );
  const isSame = headers === response.headers && content === response.content;
  return isSame ? response : { ...response, headers, content };
}

/**
 * The operation with each of its root schemas replaced, in the order of the spec: parameters, request, responses; itself
 * where all of them stay what they are.
 */
export function mapOperationSchemas(operation: Operation, map: MapSchema): Operation {
  const parameters = changed(operation.parameters, (parameter) =>
    withSchema(
      parameter,
      map(parameter.schema, { kind: "parameter", in: parameter.in, name: parameter.name }),
    ),
  );
  const requestBody = mapBody(operation.requestBody, map);
  const responses = changed(operation.responses, (response) => mapResponse(response, map));
  const isSame =
    parameters === operation.parameters &&
    requestBody === operation.requestBody &&
    responses === operation.responses;
  return isSame ? operation : { ...operation, parameters, requestBody, responses };
}

type MapChild = (child: Schema, step: Step) => Schema;

function changedRest(rest: AdditionalProperties, map: MapChild): AdditionalProperties {
  return rest.kind === "schema" ? withSchema(rest, map(rest.schema, { kind: "additional" })) : rest;
}

function changedMembers<T extends { readonly members: readonly Schema[] }>(
  schema: T,
  map: MapChild,
): T {
  const members = changed(schema.members, (member, index) =>
    map(member, { kind: "member", index }),
  );
  return members === schema.members ? schema : { ...schema, members };
}

const children: SchemaTable<[MapChild], Schema> = {
  unknown: (schema) => schema,
  never: (schema) => schema,
  null: (schema) => schema,
  boolean: (schema) => schema,
  number: (schema) => schema,
  string: (schema) => schema,
  enum: (schema) => schema,
  ref: (schema) => schema,
  array(schema, map) {
    const prefixItems = changed(schema.prefixItems, (item, index) =>
      map(item, { kind: "prefix", index }),
    );
    const items = map(schema.items, { kind: "items" });
    const isSame = prefixItems === schema.prefixItems && items === schema.items;
    return isSame ? schema : { ...schema, prefixItems, items };
  },
  object(schema, map) {
    const properties = changed(schema.properties, (property) =>
      withSchema(property, map(property.schema, { kind: "property", name: property.name })),
    );
    const patternProperties = changed(schema.patternProperties, (one) =>
      withSchema(one, map(one.schema, { kind: "pattern", pattern: one.pattern })),
    );
    const additionalProperties = changedRest(schema.additionalProperties, map);
    const isSame =
      properties === schema.properties &&
      patternProperties === schema.patternProperties &&
      additionalProperties === schema.additionalProperties;
    return isSame ? schema : { ...schema, properties, patternProperties, additionalProperties };
  },
  union: changedMembers,
  intersection: changedMembers,
};

/**
 * The schema with each schema directly below it replaced, those in its rules last; itself where all of them stay what they
 * are. `step` says how the child is reached.
 */
export function changeChildren(schema: Schema, map: MapChild): Schema {
  const mapped = bySchemaKind(children, schema, map);
  if (schema.rules.length === 0) return mapped;
  return {
    ...mapped,
    rules: schema.rules.map((rule, index) =>
      mapRule(rule, (child) => map(child, { kind: "rule", index })),
    ),
  };
}

/**
 * The same, but what has schemas below it is always made anew: so what was one object in two places is two, and one of them
 * may be changed.
 */
export function mapChildren(schema: Schema, map: MapChild): Schema {
  const mapped = changeChildren(schema, map);
  return mapped === schema && !isLeaf.has(schema.kind) ? { ...schema } : mapped;
}

const isLeaf: ReadonlySet<Schema["kind"]> = new Set([
  "unknown",
  "never",
  "null",
  "boolean",
  "number",
  "string",
  "enum",
  "ref",
]);

/** How a schema is reached from the one above it. */
export type Step =
  | { readonly kind: "items" }
  | { readonly kind: "prefix"; readonly index: number }
  | { readonly kind: "additional" }
  | { readonly kind: "property"; readonly name: string }
  | { readonly kind: "pattern"; readonly pattern: string }
  | { readonly kind: "member"; readonly index: number }
  | { readonly kind: "rule"; readonly index: number };
