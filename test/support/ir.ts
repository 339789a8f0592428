import {
  anyArray,
  anyMember,
  anyNumber,
  anyObject,
  anyString,
  defaultSerialization,
  noDocs,
  plainNode,
} from "../../generator/ir/index.js";
import type {
  AdditionalProperties,
  Api,
  JsonValue,
  MediaType,
  ObjectSchema,
  Operation,
  Parameter,
  ParameterLocation,
  Response,
  Schema,
  Serialization,
  TypeName,
} from "../../generator/ir/index.js";
import { originOf } from "../../generator/source/index.js";
import type { Origin } from "../../generator/source/index.js";

/** An origin for nodes that a test makes up. */
export const nowhere: Origin = originOf({ path: "made-up.md", text: "" }, 0, 0);

const node = { ...plainNode(nowhere) } as const;

export const unknown: Schema = { kind: "unknown", ...node };
export const nothing: Schema = { kind: "null", ...node };
export const boolean: Schema = { kind: "boolean", ...node };
export const string: Schema = { kind: "string", ...anyString, ...node };
export const number: Schema = { kind: "number", integer: false, ...anyNumber, ...node };
export const integer: Schema = { kind: "number", integer: true, ...anyNumber, ...node };
export const array = (items: Schema): Schema => ({ kind: "array", ...anyArray, items, ...node });
export const union = (...members: readonly Schema[]): Schema => ({
  kind: "union",
  ...anyMember,
  members,
  ...node,
});
export const oneOfValues = (
  values: readonly JsonValue[],
  types: readonly TypeName[] = [],
): Schema => ({ kind: "enum", values, types, labels: [], openness: undefined, ...node });

/** An object; a name that ends in `!` is required. */
export function object(
  properties: Readonly<Record<string, Schema>>,
  additionalProperties: AdditionalProperties = { kind: "unstated" },
): ObjectSchema {
  const members = Object.entries(properties).map(([key, schema]) => ({
    name: key.replace(/!$/u, ""),
    required: key.endsWith("!"),
    access: "both" as const,
    schema,
    origin: nowhere,
  }));
  return { kind: "object", ...anyObject, properties: members, additionalProperties, ...node };
}

export const json = (schema: Schema): readonly MediaType[] => [
  { name: "application/json", schema, itemSchema: undefined, encoding: [], origin: nowhere },
];

/** The form style with everything in one value. */
export const unexploded: Serialization = {
  kind: "style",
  style: "form",
  explode: false,
  allowReserved: false,
};

export function parameter(
  place: ParameterLocation,
  name: string,
  schema: Schema,
  required = false,
): Parameter {
  return {
    name,
    in: place,
    required,
    allowEmptyValue: false,
    serialization: defaultSerialization[place],
    schema,
    origin: nowhere,
  };
}

export function response(status: string, content: readonly MediaType[] = []): Response {
  return { status, description: undefined, headers: [], content, links: [], origin: nowhere };
}

export function operation(parts: Partial<Operation> = {}): Operation {
  return {
    name: "doThing",
    method: "POST",
    target: { kind: "path", template: "/things" },
    heading: { kind: "separate", summary: "Do a thing", description: "" },
    docs: noDocs,
    tags: [],
    version: undefined,
    security: { kind: "unstated" },
    parameters: [],
    requestBody: undefined,
    responses: [response("204")],
    servers: [],
    origin: nowhere,
    ...parts,
  };
}

export function api(operations: readonly Operation[], parts: Partial<Api> = {}): Api {
  return {
    title: undefined,
    summary: undefined,
    description: undefined,
    version: undefined,
    fidelity: "lossy",
    servers: [],
    tags: [],
    extensions: {},
    securitySchemes: [],
    operations,
    schemas: [],
    ...parts,
  };
}
