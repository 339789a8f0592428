import { anyObject, noDocs, plainNode } from "../../../../ir/index.js";
import type {
  Encoding,
  Header,
  JsonObject,
  MediaType,
  Parameter,
  ParameterLocation,
  RequestBody,
  Response,
  Schema,
} from "../../../../ir/index.js";
import { isObject, own } from "../../../../read/index.js";
import { eachResponse } from "../bodies.js";
import { withDocs } from "../docs.js";
import { child, entriesOf, flagAt, listAt, memberAt, objectAt, originOf } from "../lowering.js";
import type { Lowering, Node, ObjectNode } from "../lowering.js";
import { allowsEmptyValue, isRequired, tellLocation } from "../parameter.js";
import { statedParameters } from "../parameters.js";
import type { StatedParameter } from "../parameters.js";
import { resolved } from "../refs.js";
import type { Schemas } from "../schemas.js";
import { collectionSerialization } from "./collection.js";

/** Members of a parameter or a header that say nothing of its values, or say it in another sense than a schema. */
const beside: ReadonlySet<string> = new Set("name in required collectionFormat".split(" "));

/** In 2.0 a parameter is its own schema, as far as it goes. */
function ownSchema(schemas: Schemas, node: ObjectNode): Schema {
  const stated = memberAt(node, "schema");
  if (stated !== undefined) return schemas.lower(stated);
  const value: JsonObject = Object.fromEntries(
    Object.entries(node.value).filter(([name]) => !beside.has(name)),
  );
  return schemas.lower({ ...node, value });
}

const locations = ["path", "query", "header", "body", "formData"] as const;

const isPlain = (location: string): location is "path" | "query" | "header" =>
  location === "path" || location === "query" || location === "header";

function lowerParameter(
  schemas: Schemas,
  { name, location, node, origin }: StatedParameter,
): readonly Parameter[] {
  const { lowering } = schemas;
  if (location === "body" || location === "formData") return [];
  if (!isPlain(location)) {
    tellLocation(lowering, node, location, locations);
    return [];
  }
  return [
    {
      name,
      in: location,
      required: isRequired(lowering, node, location),
      allowEmptyValue: allowsEmptyValue(lowering, node, location),
      serialization: collectionSerialization(lowering, node, location),
      schema: ownSchema(schemas, node),
      origin,
    },
  ];
}

/** `consumes` or `produces` of an operation, else of the document. */
function mediaNames(
  lowering: Lowering,
  member: "consumes" | "produces",
  operation: ObjectNode,
  root: ObjectNode,
): readonly string[] {
  const owner = memberAt(operation, member) === undefined ? root : operation;
  const names = listAt(lowering, owner, member).flatMap(({ value }) =>
    typeof value === "string" && value !== "" ? [value] : [],
  );
  return [...new Set(names)];
}

const media = (name: string, schema: Schema, origin: MediaType["origin"]): MediaType => ({
  name,
  schema,
  itemSchema: undefined,
  encoding: [],
  origin,
});

function lowerBody(
  schemas: Schemas,
  { node, origin }: StatedParameter,
  consumes: readonly string[],
): RequestBody {
  const { lowering } = schemas;
  const stated = memberAt(node, "schema");
  const schema = stated === undefined ? ownSchema(schemas, node) : schemas.lower(stated);
  const names = consumes.length === 0 ? ["application/json"] : consumes;
  return {
    required: flagAt(lowering, node, "required") ?? false,
    content: names.map((name) => media(name, schema, origin)),
    origin,
  };
}

const isFile = ({ node }: StatedParameter): boolean => own(node.value, "type") === "file";
const multipart = "multipart/form-data";
const urlencoded = "application/x-www-form-urlencoded";

/** The forms that an operation takes: files travel in parts only. */
function formNames(
  fields: readonly StatedParameter[],
  consumes: readonly string[],
): readonly string[] {
  if (fields.some(isFile)) return [multipart];
  const forms = consumes.filter((name) => /^(?:multipart\/|[^;]*urlencoded)/iu.test(name));
  return forms.length === 0 ? [urlencoded] : forms;
}

function encodingOf(lowering: Lowering, { name, node }: StatedParameter): readonly Encoding[] {
  if (own(node.value, "type") !== "array") return [];
  const serialization = collectionSerialization(lowering, node, "query");
  return [{ property: name, contentType: undefined, headers: [], serialization }];
}

/** The `formData` parameters of an operation as one form. */
function lowerForm(
  schemas: Schemas,
  fields: readonly [StatedParameter, ...StatedParameter[]],
  consumes: readonly string[],
): RequestBody {
  const { lowering } = schemas;
  const [{ origin }] = fields;
  const properties = fields.map((field) => ({
    name: field.name,
    required: flagAt(lowering, field.node, "required") ?? false,
    access: "both" as const,
    schema: ownSchema(schemas, field.node),
    origin: field.origin,
  }));
  const schema: Schema = {
    kind: "object",
    ...anyObject,
    properties,
    additionalProperties: { kind: "unstated" },
    ...plainNode(origin),
  };
  const encoding = fields.flatMap((field) => encodingOf(lowering, field));
  return {
    required: properties.some(({ required }) => required),
    content: formNames(fields, consumes).map((name) => ({
      ...media(name, schema, origin),
      encoding,
    })),
    origin,
  };
}

function bodyOf(
  schemas: Schemas,
  parameters: readonly StatedParameter[],
  consumes: readonly string[],
): RequestBody | undefined {
  const body = parameters.find(({ location }) => location === "body");
  if (body !== undefined) return lowerBody(schemas, body, consumes);
  const [first, ...rest] = parameters.filter(({ location }) => location === "formData");
  return first === undefined ? undefined : lowerForm(schemas, [first, ...rest], consumes);
}

function lowerHeader(schemas: Schemas, name: string, value: Node): readonly Header[] {
  const node = resolved(schemas.lowering, value);
  if (node === undefined || name.toLowerCase() === "content-type") return [];
  const location: ParameterLocation = "header";
  return [
    {
      name,
      required: false,
      serialization: collectionSerialization(schemas.lowering, node, location),
      schema: ownSchema(schemas, node),
      origin: originOf(schemas.lowering, value),
    },
  ];
}

/** The example of a response in one media type. */
function withExample(lowering: Lowering, schema: Schema, node: ObjectNode, name: string): Schema {
  const examples = memberAt(node, "examples");
  const value = isObject(examples?.value) ? own(examples.value, name) : undefined;
  if (examples === undefined || value === undefined) return schema;
  const origin = originOf(lowering, child(examples, name));
  return withDocs(schema, { ...noDocs, examples: [{ value, origin }] });
}

function responseContent(
  schemas: Schemas,
  node: ObjectNode,
  produces: readonly string[],
): readonly MediaType[] {
  const stated = memberAt(node, "schema");
  if (stated === undefined) return [];
  const { lowering } = schemas;
  const schema = schemas.lower(stated);
  const isBinary = isObject(stated.value) && own(stated.value, "type") === "file";
  const usual = isBinary ? "application/octet-stream" : "application/json";
  const names = produces.length === 0 ? [usual] : produces;
  return names.map((name) =>
    media(name, withExample(lowering, schema, node, name), originOf(lowering, stated)),
  );
}

/** What an operation of OpenAPI 2.0 says in its own way, in the words of version 3. */
export function lowerSwaggerParts(
  schemas: Schemas,
  items: readonly ObjectNode[],
  operation: ObjectNode,
  root: ObjectNode,
): {
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly Response[];
} {
  const { lowering } = schemas;
  const stated = statedParameters(lowering, items, operation);
  const produces = mediaNames(lowering, "produces", operation, root);
  return {
    parameters: stated.flatMap((one) => lowerParameter(schemas, one)),
    requestBody: bodyOf(schemas, stated, mediaNames(lowering, "consumes", operation, root)),
    responses: eachResponse(lowering, operation, (node) => ({
      content: responseContent(schemas, node, produces),
      headers: entriesOf(objectAt(lowering, node, "headers"), "less extensions").flatMap(
        ([name, value]) => lowerHeader(schemas, name, value),
      ),
      links: [],
    })),
  };
}
