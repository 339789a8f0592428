import { shapeKey } from "../../ir/index.js";
import type { ArraySchema, ObjectSchema, Property, Schema } from "../../ir/index.js";
import { below, tellAspect } from "./comparison.js";
import type { Compare, Comparison, Spot } from "./comparison.js";
import { compareArrayLimits, compareObjectLimits } from "./limits.js";

/** Whether messages in a direction have a property: what is sent has none that may only be read (OpenAPI 3.1, 4.8.24.1). */
const isThere = ({ access }: Property, { direction }: Spot): boolean =>
  access === "both" || access === (direction === "sent" ? "writeOnly" : "readOnly");

function added(comparison: Comparison, property: Property, spot: Spot): void {
  const [aspect, text] = property.required
    ? (["required-property-added", "is new and required"] as const)
    : (["optional-property-added", "is new"] as const);
  tellAspect(comparison, below(spot, property.name), aspect, text, {
    before: undefined,
    after: property,
  });
}

function compareProperty(
  comparison: Comparison,
  before: Property,
  after: Property,
  spot: Spot,
  compare: Compare,
): void {
  const at = below(spot, before.name);
  if (before.required !== after.required) {
    const [aspect, text] = after.required
      ? (["property-became-required", "is required now"] as const)
      : (["property-became-optional", "may be left out now"] as const);
    tellAspect(comparison, at, aspect, text, { before, after });
  }
  compare(comparison, before.schema, after.schema, at);
}

function compareProperties(
  comparison: Comparison,
  before: ObjectSchema,
  after: ObjectSchema,
  spot: Spot,
  compare: Compare,
): void {
  const others = new Map(after.properties.map((property) => [property.name, property]));
  const told = before.properties.filter((property) => isThere(property, spot));
  for (const property of told) {
    const other = others.get(property.name);
    if (other !== undefined && isThere(other, spot))
      compareProperty(comparison, property, other, spot, compare);
    else {
      const only = spot.direction === "sent" ? "can only be read now" : "can only be sent now";
      const text = other === undefined ? "is gone" : only;
      const places = { before: property, after: other };
      tellAspect(comparison, below(spot, property.name), "property-removed", text, places);
    }
  }
  const known = new Set(told.map(({ name }) => name));
  for (const property of after.properties)
    if (!known.has(property.name) && isThere(property, spot)) added(comparison, property, spot);
}

function compareRest(
  comparison: Comparison,
  before: ObjectSchema,
  after: ObjectSchema,
  spot: Spot,
  compare: Compare,
): void {
  const [one, other] = [before.additionalProperties, after.additionalProperties];
  const at = below(spot, "*");
  const places = { before, after };
  if (one.kind === "schema" && other.kind === "schema")
    compare(comparison, one.schema, other.schema, at);
  else if (one.kind !== "forbidden" && other.kind === "forbidden")
    tellAspect(
      comparison,
      at,
      "additional-properties-forbidden",
      "properties that are not listed are refused now",
      places,
    );
  else if (one.kind === "forbidden" && other.kind !== "forbidden")
    tellAspect(
      comparison,
      at,
      "additional-properties-allowed",
      "properties that are not listed are accepted now",
      places,
    );
  else if (other.kind === "schema" && other.schema.kind !== "unknown")
    tellAspect(
      comparison,
      at,
      "type-narrowed",
      "properties that are not listed have a schema now",
      places,
    );
  else if (one.kind === "schema" && one.schema.kind !== "unknown" && other.kind === "unstated")
    tellAspect(
      comparison,
      at,
      "type-widened",
      "properties that are not listed may be anything now",
      places,
    );
}

function comparePatterns(
  comparison: Comparison,
  before: ObjectSchema,
  after: ObjectSchema,
  spot: Spot,
  compare: Compare,
): void {
  const others = new Map(after.patternProperties.map(({ pattern, schema }) => [pattern, schema]));
  for (const { pattern, schema } of before.patternProperties) {
    const other = others.get(pattern);
    const at = below(spot, `/${pattern}/`);
    if (other !== undefined) compare(comparison, schema, other, at);
    else
      tellAspect(comparison, at, "pattern-property-removed", "is gone", {
        before: schema,
        after: undefined,
      });
    others.delete(pattern);
  }
  for (const [pattern, schema] of others)
    tellAspect(comparison, below(spot, `/${pattern}/`), "pattern-property-added", "is new", {
      before: undefined,
      after: schema,
    });
}

/** The constraints of an object, each by what it says. */
const constraintsOf = (schema: ObjectSchema): ReadonlyMap<string, string> =>
  new Map(
    schema.constraints.map((constraint) => [
      shapeKey({ ...schema, properties: [], patternProperties: [], constraints: [constraint] }),
      constraint.sentence,
    ]),
  );

function compareConstraints(
  comparison: Comparison,
  before: ObjectSchema,
  after: ObjectSchema,
  spot: Spot,
): void {
  const bare = {
    additionalProperties: { kind: "unstated" },
    rules: [],
    default: undefined,
  } as const;
  const limits = { minProperties: undefined, maxProperties: undefined };
  const [one, other] = [before, after].map((schema) =>
    constraintsOf({ ...schema, ...bare, ...limits }),
  );
  const places = { before, after };
  for (const [key, sentence] of one ?? [])
    if (other?.has(key) !== true)
      tellAspect(
        comparison,
        spot,
        "constraint-removed",
        `is not asked any more: ${sentence}`,
        places,
      );
  for (const [key, sentence] of other ?? [])
    if (one?.has(key) !== true)
      tellAspect(comparison, spot, "constraint-added", `is asked now: ${sentence}`, places);
}

export function compareObjects(
  comparison: Comparison,
  before: ObjectSchema,
  after: ObjectSchema,
  spot: Spot,
  compare: Compare,
): void {
  compareProperties(comparison, before, after, spot, compare);
  compareRest(comparison, before, after, spot, compare);
  comparePatterns(comparison, before, after, spot, compare);
  compareObjectLimits(comparison, before, after, spot);
  compareConstraints(comparison, before, after, spot);
}

function comparePrefix(
  comparison: Comparison,
  before: ArraySchema,
  after: ArraySchema,
  spot: Spot,
  compare: Compare,
): void {
  const [one, other] = [before.prefixItems, after.prefixItems];
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const at = below(spot, `[${index}]`);
    const [was, is]: readonly (Schema | undefined)[] = [one[index], other[index]];
    if (was !== undefined && is !== undefined) compare(comparison, was, is, at);
    else
      tellAspect(
        comparison,
        at,
        is === undefined ? "prefix-item-removed" : "prefix-item-added",
        is === undefined ? "has no schema of its own any more" : "has a schema of its own now",
        { before: was, after: is },
      );
  }
}

export function compareArrays(
  comparison: Comparison,
  before: ArraySchema,
  after: ArraySchema,
  spot: Spot,
  compare: Compare,
): void {
  comparePrefix(comparison, before, after, spot, compare);
  compare(comparison, before.items, after.items, below(spot, "[]"));
  compareArrayLimits(comparison, before, after, spot);
}
