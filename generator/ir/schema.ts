import type { Origin } from "../source/index.js";
import type { Docs } from "./docs.js";
import type { JsonValue } from "./json.js";
import type { ObjectConstraint } from "./constraint.js";

/** The type names of JSON Schema 2020-12 (validation, 6.1.1). */
export type TypeName = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

interface SchemaNode {
  readonly origin: Origin;
  readonly docs: Docs;
}

/** Any JSON value. */
export interface UnknownSchema extends SchemaNode {
  readonly kind: "unknown";
}

export interface NullSchema extends SchemaNode {
  readonly kind: "null";
}

export interface BooleanSchema extends SchemaNode {
  readonly kind: "boolean";
}

export interface NumberSchema extends SchemaNode {
  readonly kind: "number";
  /** JSON Schema's `integer`: no fraction, so 1.0 is one too. */
  readonly integer: boolean;
}

export interface StringSchema extends SchemaNode {
  readonly kind: "string";
}

/** One of a list of values (JSON Schema's `enum`, or `const` with one value). */
export interface EnumSchema extends SchemaNode {
  readonly kind: "enum";
  readonly values: readonly JsonValue[];
  /** The types that the spec states beside the values; empty where it states none. */
  readonly types: readonly TypeName[];
}

export interface ArraySchema extends SchemaNode {
  readonly kind: "array";
  readonly items: Schema;
}

export interface Property {
  /** As on the wire, unescaped. */
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly origin: Origin;
}

/**
 * What an object says of properties that it does not list: nothing (they are kept), that there are none, or their schema.
 * `unstated` and a schema of any value accept the same, but only the second was written.
 */
export type AdditionalProperties =
  | { readonly kind: "unstated" }
  | { readonly kind: "forbidden" }
  | { readonly kind: "schema"; readonly schema: Schema };

export interface ObjectSchema extends SchemaNode {
  readonly kind: "object";
  readonly properties: readonly Property[];
  readonly additionalProperties: AdditionalProperties;
  readonly constraints: readonly ObjectConstraint[];
}

/** At least one member accepts the value (JSON Schema's `anyOf`, and its `type` with several names). */
export interface UnionSchema extends SchemaNode {
  readonly kind: "union";
  readonly members: readonly Schema[];
}

/** Whatever the named schema accepts. */
export interface RefSchema extends SchemaNode {
  readonly kind: "ref";
  readonly target: SchemaId;
}

export type Schema =
  | UnknownSchema
  | NullSchema
  | BooleanSchema
  | NumberSchema
  | StringSchema
  | EnumSchema
  | ArraySchema
  | ObjectSchema
  | UnionSchema
  | RefSchema;

export type SchemaKind = Schema["kind"];

/** Identifies a named schema within an Api, independent of what it is called. */
export type SchemaId = string & { readonly brand: "SchemaId" };

/** A schema that has a name of its own, however often it is referenced. */
export interface NamedSchema {
  readonly id: SchemaId;
  /** In PascalCase; unique within the Api. */
  readonly name: string;
  readonly schema: Schema;
}
