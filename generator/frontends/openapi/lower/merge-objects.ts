import type {
  AdditionalProperties,
  ObjectConstraint,
  ObjectSchema,
  PatternProperty,
  Property,
  Schema,
} from "../../../ir/index.js";
import { mergeDocs } from "./docs.js";
import { higher, lower } from "./merge-limits.js";
import type { Merging } from "./merging.js";
import { unlisted } from "./objects.js";
import { never } from "./union.js";

function mergeRest(
  { both }: Merging,
  a: AdditionalProperties,
  b: AdditionalProperties,
): AdditionalProperties {
  if (a.kind === "forbidden" || b.kind === "forbidden") return { kind: "forbidden" };
  if (a.kind === "unstated") return b;
  return b.kind === "unstated" ? a : { kind: "schema", schema: both(a.schema, b.schema) };
}

/** A property that only one of two objects lists: what the other one asks of it counts, if it is read to the letter. */
function alone(
  { schemas, both }: Merging,
  property: Property,
  other: ObjectSchema,
): Property | undefined {
  if (schemas.reading === "as-meant") return property;
  const asked = unlisted(other, property.name, property.origin);
  return asked && { ...property, schema: both(property.schema, asked) };
}

/** Whether a property is only listed because it is demanded: then it says what the rest of its object says. */
const isEcho = ({ additionalProperties: rest }: ObjectSchema, { schema }: Property): boolean =>
  rest.kind === "schema" && rest.schema === schema;

function mergeProperty(
  { schemas, both }: Merging,
  [a, first]: readonly [ObjectSchema, Property],
  [b, second]: readonly [ObjectSchema, Property],
): Property {
  const isMeant = schemas.reading === "as-meant";
  const schema =
    isMeant && isEcho(a, first)
      ? second.schema
      : isMeant && isEcho(b, second)
        ? first.schema
        : both(first.schema, second.schema);
  return {
    ...second,
    required: first.required || second.required,
    access: first.access === "both" ? second.access : first.access,
    schema,
  };
}

/** The properties of both, those of the first in their places; undefined where patterns keep it from being said. */
function mergeProperties(
  merging: Merging,
  a: ObjectSchema,
  b: ObjectSchema,
): readonly Property[] | undefined {
  const second = new Map(b.properties.map((property) => [property.name, property]));
  const first = new Set(a.properties.map(({ name }) => name));
  const merged = [
    ...a.properties.map((property) => {
      const other = second.get(property.name);
      return other === undefined
        ? alone(merging, property, b)
        : mergeProperty(merging, [a, property], [b, other]);
    }),
    ...b.properties
      .filter(({ name }) => !first.has(name))
      .map((property) => alone(merging, property, a)),
  ];
  const found = merged.filter((property) => property !== undefined);
  return found.length === merged.length ? found : undefined;
}

/** Whether names that a pattern of the one finds are left in peace by the rest of the other. */
function spares(other: ObjectSchema, patterns: readonly PatternProperty[]): boolean {
  if (other.additionalProperties.kind === "unstated") return true;
  const own = new Set(other.patternProperties.map(({ pattern }) => pattern));
  return patterns.every(({ pattern }) => own.has(pattern));
}

const constraintKey = ({ kind, names, ...more }: ObjectConstraint): string =>
  JSON.stringify([kind, names, "values" in more ? more.values : null]);

const distinct = (constraints: readonly ObjectConstraint[]): readonly ObjectConstraint[] => [
  ...new Map(constraints.map((constraint) => [constraintKey(constraint), constraint])).values(),
];

/** A closed object need not list what can never be there. */
function withoutNever(object: ObjectSchema): Schema {
  const isNever = ({ schema }: Property): boolean => schema.kind === "never";
  if (object.properties.some((one) => one.required && isNever(one))) return never(object.origin);
  const isClosed =
    object.additionalProperties.kind === "forbidden" && object.patternProperties.length === 0;
  return isClosed
    ? { ...object, properties: object.properties.filter((one) => !isNever(one)) }
    : object;
}

/**
 * What two objects accept together. To the letter, what is closed is closed to the properties of the other one; as it is
 * meant, both are closed once they are together.
 */
export function mergeObjects(
  merging: Merging,
  a: ObjectSchema,
  b: ObjectSchema,
): Schema | undefined {
  const toTheLetter = merging.schemas.reading === "as-written";
  if (toTheLetter && !(spares(a, b.patternProperties) && spares(b, a.patternProperties)))
    return undefined;
  const properties = mergeProperties(merging, a, b);
  if (properties === undefined) return undefined;
  const { implied } = merging.schemas;
  if (implied.has(a.properties) && implied.has(b.properties)) implied.add(properties);
  return withoutNever({
    ...b,
    properties,
    patternProperties: [...a.patternProperties, ...b.patternProperties],
    additionalProperties: mergeRest(merging, a.additionalProperties, b.additionalProperties),
    minProperties: higher(a.minProperties, b.minProperties),
    maxProperties: lower(a.maxProperties, b.maxProperties),
    constraints: distinct([...a.constraints, ...b.constraints]),
    docs: mergeDocs(b.docs, a.docs),
  });
}
