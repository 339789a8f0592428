import type { Origin } from "../source/index.js";
import type { ObjectConstraint } from "./constraint.js";
import type { Docs } from "./docs.js";
import type { JsonValue } from "./json.js";
import type { Access, EnumLabel, NumberLimits, StringLimits } from "./limits.js";

/** The type names of JSON Schema 2020-12 (validation, 6.1.1). */
export type TypeName = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** What must not accept the value (JSON Schema 2020-12 core, 10.2.1.4). */
export interface NotRule {
  readonly kind: "not";
  readonly schema: Schema;
}

/** `if`, `then` and `else` (core, 10.2.2). */
export interface ConditionalRule {
  readonly kind: "conditional";
  readonly condition: Schema;
  readonly whenAccepted: Schema | undefined;
  readonly otherwise: Schema | undefined;
}

/** The types that have keywords of their own. */
export type KeywordType = "string" | "number" | "array" | "object";

/**
 * What a value has to be like if it is of a type; values of other types are accepted. It comes from keywords beside which no
 * `type` stands: `{ minLength: 2 }` accepts 1. The schema is of the kind of the type.
 */
export interface OfTypeRule {
  readonly kind: "ofType";
  readonly type: KeywordType;
  readonly schema: Schema;
}

/** How many items of an array a schema accepts (core, 10.3.1.3). Says nothing of what is no array. */
export interface ContainsRule {
  readonly kind: "contains";
  readonly schema: Schema;
  readonly min: number;
  readonly max: number | undefined;
}

/** What accepts the name of each property (core, 10.3.2.4). Says nothing of what is no object. */
export interface PropertyNamesRule {
  readonly kind: "propertyNames";
  readonly schema: Schema;
}

/** What accepts an object that has a property (core, 10.2.2.4). */
export interface DependentSchemaRule {
  readonly kind: "dependentSchema";
  readonly property: string;
  readonly schema: Schema;
}

/** When a part of a schema counts as having looked at a value. */
export type EvaluationTest =
  | { readonly kind: "accepts"; readonly schema: Schema }
  | { readonly kind: "rejects"; readonly schema: Schema }
  | { readonly kind: "has"; readonly property: string };

/** What the keywords of a schema, and of those applied in the same place, look at in a value (core, 11). */
export interface Evaluated {
  readonly properties: readonly string[];
  readonly patterns: readonly string[];
  readonly allProperties: boolean;
  /** How many items from the first on. */
  readonly prefixItems: number;
  readonly allItems: boolean;
  /** Items that one of these accepts. */
  readonly containing: readonly Schema[];
  readonly when: readonly { readonly test: EvaluationTest; readonly evaluated: Evaluated }[];
}

/** What accepts each property that nothing else looks at (core, 11.3). */
export interface UnevaluatedPropertiesRule {
  readonly kind: "unevaluatedProperties";
  readonly schema: Schema;
  readonly evaluated: Evaluated;
}

/** What accepts each item that nothing else looks at (core, 11.2). */
export interface UnevaluatedItemsRule {
  readonly kind: "unevaluatedItems";
  readonly schema: Schema;
  readonly evaluated: Evaluated;
}

/** What a schema asks of a value beside what its kind says. The type of the value does not show it. */
export type Rule =
  | NotRule
  | ConditionalRule
  | OfTypeRule
  | ContainsRule
  | PropertyNamesRule
  | DependentSchemaRule
  | UnevaluatedPropertiesRule
  | UnevaluatedItemsRule;

export type RuleKind = Rule["kind"];

/** What every schema has; `plainNode` makes one that says nothing more. */
export interface SchemaNode {
  readonly origin: Origin;
  readonly docs: Docs;
  /** What a value that is left out is taken to be (JSON Schema 2020-12 validation, 9.2); undefined where nothing is said. */
  readonly default: JsonValue | undefined;
  /** What it asks beside its kind. All of them hold. */
  readonly rules: readonly Rule[];
}

/** Any JSON value. */
export interface UnknownSchema extends SchemaNode {
  readonly kind: "unknown";
}

/** No value at all (JSON Schema's `false`). */
export interface NeverSchema extends SchemaNode {
  readonly kind: "never";
}

export interface NullSchema extends SchemaNode {
  readonly kind: "null";
}

export interface BooleanSchema extends SchemaNode {
  readonly kind: "boolean";
}

export interface NumberSchema extends SchemaNode, NumberLimits {
  readonly kind: "number";
  /** JSON Schema's `integer`: no fraction, so 1.0 is one too. */
  readonly integer: boolean;
}

export interface StringSchema extends SchemaNode, StringLimits {
  readonly kind: "string";
}

/** Who takes values that an enum does not list: whoever calls the API and reads what it sends, both sides, or neither. */
export const opennesses = ["client", "both", "neither"] as const;
export type Openness = (typeof opennesses)[number];

/** One of a list of values (JSON Schema's `enum`, or `const` with one value). */
export interface EnumSchema extends SchemaNode {
  readonly kind: "enum";
  readonly values: readonly JsonValue[];
  /** The types that the spec states beside the values; empty where it states none. */
  readonly types: readonly TypeName[];
  /** One for each value; empty where the spec has none. */
  readonly labels: readonly EnumLabel[];
  /** What is said of this enum alone; undefined where the policy decides. */
  readonly openness: Openness | undefined;
}

/** JSON Schema 2020-12 validation, 6.4. */
export interface ArrayLimits {
  /** Items of which each has a schema of its own (core, 10.3.1.1); any of them may be missing at the end. */
  readonly prefixItems: readonly Schema[];
  readonly minItems: number | undefined;
  readonly maxItems: number | undefined;
  readonly uniqueItems: boolean;
}

export interface ArraySchema extends SchemaNode, ArrayLimits {
  readonly kind: "array";
  /** The items after the prefix. */
  readonly items: Schema;
}

export interface Property {
  /** As on the wire, unescaped. */
  readonly name: string;
  readonly required: boolean;
  readonly access: Access;
  readonly schema: Schema;
  readonly origin: Origin;
}

/** Properties whose names a regular expression finds something in (core, 10.3.2.2). */
export interface PatternProperty {
  readonly pattern: string;
  readonly schema: Schema;
}

/**
 * What an object says of properties that it does not list: nothing (they are kept), that there are none, or their schema.
 * `unstated` and a schema of any value accept the same, but only the second was written.
 */
export type AdditionalProperties =
  | { readonly kind: "unstated" }
  | { readonly kind: "forbidden" }
  | { readonly kind: "schema"; readonly schema: Schema };

/** JSON Schema 2020-12 validation, 6.5, and what a page says in words. */
export interface ObjectLimits {
  readonly patternProperties: readonly PatternProperty[];
  readonly minProperties: number | undefined;
  readonly maxProperties: number | undefined;
  readonly constraints: readonly ObjectConstraint[];
}

export interface ObjectSchema extends SchemaNode, ObjectLimits {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** Of the properties that are not listed and that no pattern finds. */
  readonly additionalProperties: AdditionalProperties;
}

/** A property that tells the members of a union apart (OpenAPI 3.1, 4.8.25). Each member is an object that demands it. */
export interface Discriminator {
  readonly property: string;
  /** The values of the property by which each member is meant, in the order of the members. */
  readonly tags: readonly (readonly JsonValue[])[];
}

/** At least one member accepts the value (`anyOf`, and `type` with several names), or exactly one does (`oneOf`). */
export interface UnionSchema extends SchemaNode {
  readonly kind: "union";
  readonly members: readonly Schema[];
  readonly match: "any" | "one";
  readonly discriminator: Discriminator | undefined;
}

/** All members accept the value: what is left of an `allOf` that is not one schema. */
export interface IntersectionSchema extends SchemaNode {
  readonly kind: "intersection";
  readonly members: readonly Schema[];
}

/** Whatever the named schema accepts. */
export interface RefSchema extends SchemaNode {
  readonly kind: "ref";
  readonly target: SchemaId;
}

export type Schema =
  | UnknownSchema
  | NeverSchema
  | NullSchema
  | BooleanSchema
  | NumberSchema
  | StringSchema
  | EnumSchema
  | ArraySchema
  | ObjectSchema
  | UnionSchema
  | IntersectionSchema
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
