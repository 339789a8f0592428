// Made-up schemas of all keywords, and values that are likely to be near to what they ask for.
import * as fc from "fast-check";

const names = ["a", "b", "foo", "constructor", "__proto__", "x-1"];
const patterns = ["^a", "[0-9]+", "o{2}", "\\p{Lu}", "^x-"];
const name = fc.constantFrom(...names);
const pattern = fc.constantFrom(...patterns);
const small = fc.integer({ min: 0, max: 3 });
const number = fc.oneof(fc.integer({ min: -4, max: 6 }), fc.constantFrom(0.5, 1.5, 1e3, -0, 2.0));
const text = fc.constantFrom("", "a", "foo", "A1", "💩", "💩💩", "x-1", "12", "true");

const scalar = fc.oneof(number, text, fc.boolean(), fc.constant(null));

/** An object of pairs, `__proto__` a property like any other. */
export const objectOf = (entries) =>
  entries.reduce((object, [key, value]) => {
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    return object;
  }, {});

export const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie("value")), { maxLength: 4 }).map(objectOf),
  ),
})).value;

const types = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");
const list = (schema) => fc.array(schema, { minLength: 1, maxLength: 3 });
const byName = (schema) =>
  fc.array(fc.tuple(name, schema), { minLength: 1, maxLength: 3 }).map(objectOf);

/** An arbitrary for the value of each keyword. */
const keywords = (schema, ref) => ({
  type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
  enum: fc.uniqueArray(value, {
    minLength: 1,
    maxLength: 4,
    selector: (one) => JSON.stringify(one),
  }),
  const: value,
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: fc.constantFrom(1, 2, 0.5, 1.5),
  minLength: small,
  maxLength: small,
  pattern,
  items: schema,
  prefixItems: list(schema),
  minItems: small,
  maxItems: small,
  uniqueItems: fc.boolean(),
  contains: schema,
  properties: byName(schema),
  required: fc.uniqueArray(name, { maxLength: 2 }),
  additionalProperties: schema,
  patternProperties: fc
    .array(fc.tuple(pattern, schema), { minLength: 1, maxLength: 2 })
    .map(objectOf),
  propertyNames: fc.oneof(fc.record({ pattern }), fc.record({ maxLength: small })),
  minProperties: small,
  maxProperties: small,
  dependentRequired: byName(fc.uniqueArray(name, { maxLength: 2 })),
  dependentSchemas: byName(schema),
  allOf: list(schema),
  anyOf: list(schema),
  oneOf: list(schema),
  not: schema,
  unevaluatedProperties: schema,
  unevaluatedItems: schema,
  $ref: ref,
});

/** A schema; `ref` gives the references that it may have. */
export function schemaOf(ref) {
  return fc.letrec((tie) => {
    const by = keywords(tie("schema"), ref);
    const some = fc
      .uniqueArray(fc.constantFrom(...Object.keys(by)), { minLength: 1, maxLength: 4 })
      .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, by[key]]))));
    const branches = fc
      .record(Object.fromEntries(["if", "then", "else"].map((key) => [key, tie("schema")])), {
        requiredKeys: ["if"],
      })
      .chain((branch) => some.map((rest) => ({ ...rest, ...branch })));
    const contained = fc.record(
      { contains: tie("schema"), minContains: small, maxContains: small },
      { requiredKeys: ["contains"] },
    );
    return {
      schema: fc.oneof(
        { depthSize: "small", maxDepth: 3 },
        { arbitrary: fc.boolean(), weight: 1 },
        { arbitrary: fc.record({ type: types }), weight: 3 },
        { arbitrary: some, weight: 8 },
        { arbitrary: branches, weight: 1 },
        { arbitrary: contained, weight: 1 },
      ),
    };
  }).schema;
}

/** Values that a schema speaks of: its constants, and what is one step from its limits. */
export function hints(schema) {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(hints);
  const own = [
    ...(schema.enum ?? []),
    ...("const" in schema ? [schema.const] : []),
    ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].flatMap((key) =>
      key in schema ? [schema[key], schema[key] + 1, schema[key] - 1] : [],
    ),
    ...["minLength", "maxLength"].flatMap((key) =>
      key in schema ? ["💩".repeat(schema[key]), "a".repeat(schema[key] + 1)] : [],
    ),
    ...["minItems", "maxItems"].flatMap((key) =>
      key in schema ? [Array.from({ length: schema[key] }, (_, index) => index)] : [],
    ),
    ...(schema.required ? [objectOf(schema.required.map((key) => [key, "a"]))] : []),
  ];
  return [...own, ...Object.values(schema).flatMap(hints)];
}
