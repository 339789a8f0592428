import fc from "fast-check";
import { bySchemaKind } from "../../generator/ir/index.js";
import type {
  Api,
  ArraySchema,
  IntersectionSchema,
  NumberSchema,
  ObjectSchema,
  Schema,
  SchemaTable,
  StringSchema,
} from "../../generator/ir/index.js";

/** Where a schema stands. */
interface Scope {
  readonly api: Api;
  readonly depth: number;
  /** Whether only text can come back as what it was, as for parameters of which nothing is known. */
  readonly texts: boolean;
}

/** Beyond this, optional properties and items are left out, so that what contains itself comes to an end. */
const mostLevels = 5;

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc
    .date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  "date-time": fc
    .date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  time: fc.constant("12:34:56Z"),
  email: fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.com$/),
  uuid: fc.uuid({ version: 4 }),
  uri: fc.stringMatching(/^https:\/\/[a-z]{1,8}\.example\/[a-z]{0,5}$/),
  url: fc.stringMatching(/^https:\/\/[a-z]{1,8}\.example\/[a-z]{0,5}$/),
  "uri-reference": fc.stringMatching(/^\/[a-z]{0,8}$/),
  "uri-template": fc.stringMatching(/^\/[a-z]{0,8}$/),
  iri: fc.stringMatching(/^https:\/\/[a-z]{1,8}\.example\/[a-z]{0,5}$/),
  "iri-reference": fc.stringMatching(/^\/[a-z]{0,8}$/),
  "idn-email": fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.com$/),
  "idn-hostname": fc.stringMatching(/^[a-z]{1,8}\.example$/),
  "json-pointer": fc.stringMatching(/^\/[a-z]{0,8}$/),
  "relative-json-pointer": fc.stringMatching(/^[1-9]\/[a-z]{0,8}$/),
  regex: fc.stringMatching(/^[a-z]{0,8}$/),
  duration: fc.stringMatching(/^P[1-9]D$/),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  hostname: fc.stringMatching(/^[a-z]{1,8}\.example$/),
  byte: fc.uint8Array({ maxLength: 9 }).map((bytes) => Buffer.from(bytes).toString("base64")),
};

const text = (min: number, max: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: "grapheme-ascii", minLength: min, maxLength: max }),
    fc.string({ unit: "grapheme-composite", minLength: min, maxLength: max }),
    fc
      .array(fc.constantFrom(..."%,;=.&|+ []{}/?#:@$!'()*\"\\~^`<>"), {
        minLength: min,
        maxLength: max,
      })
      .map((list) => list.join("")),
  );

function matching(pattern: string): fc.Arbitrary<string> | undefined {
  try {
    return fc.stringMatching(new RegExp(pattern, "u"));
  } catch {
    return undefined;
  }
}

function stringOf({
  minLength = 0,
  maxLength,
  patterns,
  format,
}: StringSchema): fc.Arbitrary<string> {
  const [pattern, ...others] = patterns;
  const known = format === undefined ? undefined : formats[format];
  const own =
    pattern === undefined
      ? (known ?? text(minLength, Math.min(maxLength ?? 12, minLength + 12)))
      : matching(pattern);
  const long = (one: string): boolean =>
    [...one].length >= minLength && [...one].length <= (maxLength ?? Infinity);
  const rest = others.flatMap((one) => {
    try {
      return [new RegExp(one, "u")];
    } catch {
      return [];
    }
  });
  return (own ?? text(minLength, minLength + 12)).filter(
    (one) => long(one) && rest.every((regex) => regex.test(one)),
  );
}

function numberOf(schema: NumberSchema): fc.Arbitrary<number> {
  const { integer, multipleOf, minimum, exclusiveMinimum, maximum, exclusiveMaximum, format } =
    schema;
  const range = format === "int32" ? 2 ** 31 : 2 ** 40;
  const lowest = Math.max(minimum ?? -range, exclusiveMinimum ?? -range, -range);
  const highest = Math.min(maximum ?? range - 1, exclusiveMaximum ?? range - 1, range - 1);
  const within = (one: number): boolean =>
    one >= (minimum ?? -Infinity) &&
    one <= (maximum ?? Infinity) &&
    one > (exclusiveMinimum ?? -Infinity) &&
    one < (exclusiveMaximum ?? Infinity);
  const [step] = multipleOf;
  const bounds = { min: Math.ceil(lowest), max: Math.max(Math.floor(highest), Math.ceil(lowest)) };
  if (step !== undefined)
    return fc
      .integer({
        min: Math.ceil(lowest / step),
        max: Math.max(Math.ceil(lowest / step), Math.floor(highest / step)),
      })
      .map((factor) => factor * step)
      .filter(within);
  const whole = fc.integer(bounds);
  const any = integer
    ? whole
    : fc.oneof(whole, fc.double({ min: lowest, max: Math.max(highest, lowest), noNaN: true }));
  return any.filter((one) => within(one) && !Object.is(one, -0));
}

const deeper = (scope: Scope): Scope => ({ ...scope, depth: scope.depth + 1 });

function arrayOf(schema: ArraySchema, scope: Scope): fc.Arbitrary<unknown> {
  const { prefixItems, items, minItems = 0, maxItems = 4, uniqueItems } = schema;
  const most =
    scope.depth > mostLevels ? minItems : Math.max(minItems, Math.min(maxItems, minItems + 3));
  const item = most === 0 ? fc.constant(null) : arbitraryIn(items, deeper(scope));
  if (prefixItems.length > 0)
    return fc.tuple(...prefixItems.map((one) => arbitraryIn(one, deeper(scope))));
  return uniqueItems
    ? fc.uniqueArray(item, {
        minLength: minItems,
        maxLength: most,
        selector: (one) => JSON.stringify(one),
      })
    : fc.array(item, { minLength: minItems, maxLength: most });
}

const freeKey = fc.stringMatching(/^x[a-z]{1,5}$/);

function objectOf(schema: ObjectSchema, scope: Scope): fc.Arbitrary<object> {
  const { properties, additionalProperties: rest, minProperties = 0, maxProperties } = schema;
  const deep = scope.depth > mostLevels;
  const kept = properties.filter(({ required }) => required || !deep);
  const model = Object.fromEntries(
    kept.map((property) => [property.name, arbitraryIn(property.schema, deeper(scope))]),
  );
  const own = fc.record(model, {
    requiredKeys: kept.filter(({ required }) => required).map(({ name }) => name),
    noNullPrototype: true,
  });
  const free =
    rest.kind === "schema" && !deep
      ? fc.dictionary(freeKey, arbitraryIn(rest.schema, deeper(scope)), {
          minKeys: Math.max(0, minProperties - properties.length),
          maxKeys: 3,
          noNullPrototype: true,
        })
      : fc.constant({});
  return fc
    .tuple(own, free)
    .map(([stated, more]) => ({ ...more, ...stated }))
    .filter((one) => {
      const count = Object.keys(one).length;
      return count >= minProperties && count <= (maxProperties ?? Infinity);
    });
}

/** What members of an `allOf` that are objects say together; of others the first. */
function intersectionOf(schema: IntersectionSchema, scope: Scope): fc.Arbitrary<unknown> {
  const members = schema.members.map((member) => arbitraryIn(member, deeper(scope)));
  const [first = fc.constant(null)] = members;
  return fc
    .tuple(first, ...members.slice(1))
    .map((values) =>
      values.every((value) => typeof value === "object" && value !== null && !Array.isArray(value))
        ? Object.assign({}, ...values)
        : values[0],
    );
}

const anything = (scope: Scope): fc.Arbitrary<unknown> =>
  scope.texts
    ? text(1, 8)
    : fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).includes("__proto__"));

const table: SchemaTable<[Scope], fc.Arbitrary<unknown>> = {
  unknown: (_, scope) => anything(scope),
  never: () => fc.constant(undefined),
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  number: numberOf,
  string: stringOf,
  enum: ({ values }) => fc.constantFrom(...values),
  array: arrayOf,
  object: objectOf,
  union: ({ members, discriminator }, scope) => {
    if (discriminator !== undefined)
      return fc.oneof(
        ...members.map((member, index) =>
          fc
            .tuple(
              arbitraryIn(member, deeper(scope)),
              fc.constantFrom(...(discriminator.tags[index] ?? [])),
            )
            .map(([value, tag]) =>
              typeof value === "object" ? { ...value, [discriminator.property]: tag } : value,
            ),
        ),
      );
    const scalar = members.filter(
      ({ kind }) => kind !== "object" && kind !== "ref" && kind !== "array",
    );
    // What contains itself does so through one of its members.
    const chosen = scope.depth > mostLevels && scalar.length > 0 ? scalar : members;
    return fc.oneof(...chosen.map((member) => arbitraryIn(member, deeper(scope))));
  },
  intersection: intersectionOf,
  ref: ({ target }, scope) => {
    const named = scope.api.schemas.find(({ id }) => id === target);
    if (named === undefined) throw new Error(`no schema ${target}`);
    return scope.depth > mostLevels * 3
      ? fc.constant(null)
      : arbitraryIn(named.schema, deeper(scope));
  },
};

function arbitraryIn(schema: Schema, scope: Scope): fc.Arbitrary<unknown> {
  return bySchemaKind(table, schema, scope);
}

/**
 * Values that a schema accepts, as far as its kind and its limits say; rules beside them (`not`, `if`, constraints in words)
 * are left to whoever validates.
 * @param texts whether what is not described is a text
 */
export function arbitraryOf(schema: Schema, api: Api, texts = false): fc.Arbitrary<unknown> {
  return arbitraryIn(schema, { api, depth: 0, texts });
}
