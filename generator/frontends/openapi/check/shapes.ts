import type { OpenApiVersion } from "../document.js";

/** The kinds of objects in a document (OpenAPI 3.1, 4.8) that have something to check. */
export type Kind =
  | "document"
  | "info"
  | "server"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "response"
  | "mediaType"
  | "schema";

/** What stands below a member: one object, or several in a list or by name. */
export interface Below {
  readonly kind: Kind;
  readonly how: "one" | "list" | "map";
}

const one = (kind: Kind): Below => ({ kind, how: "one" });
const list = (kind: Kind): Below => ({ kind, how: "list" });
const map = (kind: Kind): Below => ({ kind, how: "map" });

export interface Shape {
  /** The members that hold further objects. */
  readonly below: Readonly<Record<string, Below>>;
  /** The other members that there are, to know a misspelt one by. */
  readonly others: readonly string[];
}

const methods = "get put post delete options head patch trace query".split(" ");

const schemaLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const schemaMaps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
const schemas =
  "items additionalProperties not if then else contains propertyNames unevaluatedItems unevaluatedProperties contentSchema";

const named = <K extends Below>(names: readonly string[], below: K): Readonly<Record<string, K>> =>
  Object.fromEntries(names.map((name) => [name, below]));

type Shapes = Readonly<Record<Kind, Shape>>;

const shapes: Shapes = {
  document: {
    below: {
      info: one("info"),
      servers: list("server"),
      paths: map("pathItem"),
      webhooks: map("pathItem"),
      components: one("components"),
    },
    others: "openapi swagger $self jsonSchemaDialect security tags externalDocs".split(" "),
  },
  info: {
    below: {},
    others: "title summary description termsOfService contact license version".split(" "),
  },
  server: { below: {}, others: ["url", "name", "description", "variables"] },
  components: {
    below: {
      schemas: map("schema"),
      responses: map("response"),
      parameters: map("parameter"),
      requestBodies: map("requestBody"),
      headers: map("header"),
      pathItems: map("pathItem"),
      mediaTypes: map("mediaType"),
    },
    others: "examples securitySchemes links callbacks".split(" "),
  },
  pathItem: {
    below: {
      ...named(methods, one("operation")),
      parameters: list("parameter"),
      servers: list("server"),
    },
    others: ["$ref", "summary", "description", "additionalOperations"],
  },
  operation: {
    below: {
      parameters: list("parameter"),
      requestBody: one("requestBody"),
      responses: map("response"),
      servers: list("server"),
    },
    others: "tags summary description externalDocs operationId callbacks deprecated security".split(
      " ",
    ),
  },
  parameter: {
    below: { schema: one("schema"), content: map("mediaType") },
    others:
      "$ref summary name in description required deprecated allowEmptyValue style explode allowReserved example examples".split(
        " ",
      ),
  },
  header: {
    below: { schema: one("schema"), content: map("mediaType") },
    others: "$ref summary description required deprecated style explode example examples".split(
      " ",
    ),
  },
  requestBody: {
    below: { content: map("mediaType") },
    others: ["$ref", "summary", "description", "required"],
  },
  response: {
    below: { headers: map("header"), content: map("mediaType") },
    others: ["$ref", "summary", "description", "links"],
  },
  mediaType: {
    below: { schema: one("schema"), itemSchema: one("schema") },
    others: "$ref example examples encoding itemEncoding prefixEncoding".split(" "),
  },
  schema: {
    below: {
      ...named(schemaLists, list("schema")),
      ...named(schemaMaps, map("schema")),
      ...named(schemas.split(" "), one("schema")),
    },
    others:
      "$ref $id $schema $anchor $dynamicRef $dynamicAnchor $vocabulary $comment type enum const title description default deprecated readOnly writeOnly nullable example examples discriminator xml externalDocs format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems minContains maxContains minProperties maxProperties required dependentRequired dependencies contentEncoding contentMediaType".split(
        " ",
      ),
  },
};

/** What 2.0 has of a kind. The other members are those of every version: one of another version is told as such, not as misspelt. */
function shape20(kind: Kind, below: Shape["below"], others: string): Shape {
  const known = shapes[kind];
  return { below, others: [...others.split(" "), ...known.others, ...Object.keys(known.below)] };
}

/** What a parameter or a header says of its values there, where a schema would stand from 3.0 on (2.0, Parameter Object). */
const ownSchema =
  "type format items collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf";

/** The objects of OpenAPI 2.0. Its other kinds are those of 3, or there are none of them. */
const shapes20: Shapes = {
  ...shapes,
  document: shape20(
    "document",
    {
      info: one("info"),
      paths: map("pathItem"),
      definitions: map("schema"),
      parameters: map("parameter"),
      responses: map("response"),
    },
    "swagger host basePath schemes consumes produces securityDefinitions",
  ),
  pathItem: shape20(
    "pathItem",
    { ...named(methods, one("operation")), parameters: list("parameter") },
    "$ref",
  ),
  operation: shape20(
    "operation",
    { parameters: list("parameter"), responses: map("response") },
    "consumes produces schemes",
  ),
  parameter: shape20("parameter", { schema: one("schema"), items: one("schema") }, ownSchema),
  header: shape20("header", { items: one("schema") }, ownSchema),
  response: shape20("response", { schema: one("schema"), headers: map("header") }, "examples"),
};

/** What each kind of object holds, as a version of OpenAPI has it. */
export const shapesOf = (version: OpenApiVersion): Shapes =>
  version === "2.0" ? shapes20 : shapes;
