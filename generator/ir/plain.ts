import type { Origin } from "../source/index.js";
import { noDocs } from "./docs.js";
import type { Docs } from "./docs.js";
import type { NumberLimits, StringLimits } from "./limits.js";
import type { ArrayLimits, ObjectLimits, SchemaNode } from "./schema.js";

/** A node that says nothing beside its kind. */
export const plainNode = (origin: Origin, docs: Docs = noDocs): SchemaNode => ({
  origin,
  docs,
  default: undefined,
  rules: [],
});

/** Strings of any length and form. */
export const anyString: StringLimits = {
  minLength: undefined,
  maxLength: undefined,
  patterns: [],
  format: undefined,
  contentEncoding: undefined,
  contentMediaType: undefined,
};

/** Numbers of any size. */
export const anyNumber: NumberLimits = {
  minimum: undefined,
  exclusiveMinimum: undefined,
  maximum: undefined,
  exclusiveMaximum: undefined,
  multipleOf: [],
  format: undefined,
};

/** Arrays of any length. */
export const anyArray: ArrayLimits = {
  prefixItems: [],
  minItems: undefined,
  maxItems: undefined,
  uniqueItems: false,
};

/** Objects with any number of properties. */
export const anyObject: ObjectLimits = {
  patternProperties: [],
  minProperties: undefined,
  maxProperties: undefined,
  constraints: [],
};

/** What a union of which any member may match says beside its members. */
export const anyMember = { match: "any", discriminator: undefined } as const;
