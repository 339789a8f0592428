// Values that fit a schema, or nearly: built from its keywords, and changed in one place.
import { objectOf } from "./schemas.mjs";

const texts = { "^a": "a1", "[0-9]+": "12", "o{2}": "foo", "\\p{Lu}": "A1", "^x-": "x-1" };
const others = [null, true, 1, "", "a", [], {}];
const names = ["a", "b", "foo", "constructor", "__proto__", "x-1"];

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const keyOf = (value) => `${Object.is(value, -0) ? "-0" : ""}${JSON.stringify(value)}`;

/** Each value once, some at most, from the whole list and not only from its start. */
export function spread(values, count) {
  const each = [...new Map(values.map((value) => [keyOf(value), value])).values()];
  if (each.length <= count) return each;
  return Array.from(
    { length: count },
    (_, index) => each[Math.floor((index * each.length) / count)],
  );
}

const setAt = (list, index, value) => list.map((one, at) => (at === index ? value : one));

const set = (object, name, value) =>
  objectOf([...Object.entries(object).filter(([key]) => key !== name), [name, value]]);

const without = (object, name) => objectOf(Object.entries(object).filter(([key]) => key !== name));

function numbers({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }) {
  const limits = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter(
    (one) => one !== undefined,
  );
  const steps = limits.flatMap((limit) => [limit, limit - 1, limit + 1, limit + 0.5]);
  const multiples =
    multipleOf === undefined
      ? []
      : [0, ...limits].flatMap((limit) => {
          const first = Math.ceil(limit / multipleOf) * multipleOf;
          return [first, first + multipleOf, first - multipleOf];
        });
  return [...multiples, ...steps, 0, 1, 2];
}

function strings({ pattern, minLength = 0, maxLength = minLength + 1 }) {
  const base = pattern === undefined ? "a" : texts[pattern];
  const lengths = [minLength, maxLength].filter((length) => length >= 0);
  return [
    base,
    ...lengths.map((length) => "💩".repeat(length)),
    ...lengths.map((length) => base.padEnd(length, "a")),
  ];
}

/** Arrays and objects are built by what is known of their parts; `build` gives those of a schema. */
function arrays(schema, build) {
  const { prefixItems = [], items = true, contains, minItems = 0, maxItems = 4 } = schema;
  const [filler = 0] = build(items);
  const first = prefixItems.map((one) => build(one)[0] ?? null);
  const found = contains === undefined ? [] : build(contains);
  const distinct = build(items);
  const lengths = [
    minItems,
    first.length,
    Math.min(maxItems, first.length + 1),
    (schema.minContains ?? 1) + first.length,
  ];
  const fill = (length, at) =>
    Array.from({ length }, (_, index) =>
      index < first.length ? first[index] : at(index - first.length),
    );
  return lengths.flatMap((length) => [
    fill(length, () => filler),
    fill(length, (index) => distinct[index % Math.max(1, distinct.length)] ?? null),
    ...(found.length === 0 ? [] : [fill(length, (index) => found[index % found.length])]),
  ]);
}

function objects(schema, build) {
  const { properties = {}, patternProperties = {}, required = [], minProperties = 0 } = schema;
  const rest = schema.additionalProperties ?? schema.unevaluatedProperties ?? true;
  const wanted = new Set([...required, ...Object.values(schema.dependentRequired ?? {}).flat()]);
  const schemaOf = (name) =>
    Object.hasOwn(properties, name)
      ? properties[name]
      : (Object.entries(patternProperties).find(([pattern]) =>
          new RegExp(pattern, "u").test(name),
        )?.[1] ?? rest);
  const of = (list) => objectOf(list.map((name) => [name, build(schemaOf(name))[0] ?? null]));
  const more = names
    .filter((name) => !wanted.has(name))
    .slice(0, Math.max(0, minProperties - wanted.size));
  const needed = [...wanted, ...more];
  return [
    of(needed),
    of([...new Set([...Object.keys(properties), ...needed])]),
    ...Object.keys(patternProperties).map((pattern) =>
      of([...new Set([...needed, texts[pattern]])]),
    ),
    ...Object.keys(schema.dependentRequired ?? {}).map((name) =>
      of([...new Set([...needed, name])]),
    ),
    ...Object.keys(schema.dependentSchemas ?? {}).map((name) =>
      of([...new Set([...needed, name])]),
    ),
  ];
}

const makers = {
  null: () => [null],
  boolean: () => [true, false],
  integer: (schema) => numbers(schema).filter(Number.isInteger),
  number: numbers,
  string: strings,
  array: arrays,
  object: objects,
};

const applicators = new Set(["$ref", "allOf", "anyOf", "oneOf", "if", "then", "else"]);

/** A schema without those that it applies to the same value. */
const ownKeywords = (schema) =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !applicators.has(key)));

/** Values that come near to a schema, those that fit best first. */
export function builder(resolve) {
  const build = (schema, depth = 0) => {
    if (schema === true || depth > 4) return [1, "a", null];
    if (schema === false) return [];
    const inner = (one) => build(one, depth + 1);
    const types = schema.type === undefined ? Object.keys(makers) : [schema.type].flat();
    const listed = [...(schema.enum ?? []), ...("const" in schema ? [schema.const] : [])];
    const applied = [
      ...(schema.$ref === undefined ? [] : [resolve(schema.$ref)]),
      ...["allOf", "anyOf", "oneOf"].flatMap((key) => schema[key] ?? []),
      ...["if", "then", "else"].flatMap((key) => (schema[key] === undefined ? [] : [schema[key]])),
    ];
    const beside = applied.flatMap((one) =>
      isObject(one) ? inner({ ...one, ...ownKeywords(schema) }) : [],
    );
    const own = types.flatMap((type) => makers[type](schema, inner));
    return spread([...listed, ...spread(beside, 12), ...own, ...applied.flatMap(inner)], 40);
  };
  return (schema) => build(schema);
}

const otherTexts = (text) => {
  const points = [...text];
  return [
    points.slice(1).join(""),
    points.slice(0, -1).join(""),
    `${text}a`,
    `${text}💩`,
    `A${text}`,
    text.toUpperCase(),
  ];
};

/** Everything that is one change away from a value, in any place of it. */
export function neighbours(value) {
  const swapped = others.filter((other) => keyOf(other) !== keyOf(value));
  if (typeof value === "number")
    return [value + 1, value - 1, value + 0.5, value / 2, -value, String(value), ...swapped];
  if (typeof value === "string") return [...otherTexts(value), Number(value) || 0, ...swapped];
  if (Array.isArray(value))
    return [
      ...value.map((_, index) => value.filter((__, at) => at !== index)),
      ...others.map((other) => [...value, other]),
      ...(value.length === 0 ? [] : [[...value, value[0]], value.toReversed()]),
      ...value.flatMap((item, index) => neighbours(item).map((one) => setAt(value, index, one))),
      ...swapped,
    ];
  if (isObject(value))
    return [
      ...Object.keys(value).map((name) => without(value, name)),
      ...names
        .filter((name) => !Object.hasOwn(value, name))
        .flatMap((name) => [1, "a", null].map((one) => set(value, name, one))),
      ...Object.entries(value).flatMap(([name, member]) =>
        neighbours(member).map((one) => set(value, name, one)),
      ),
      ...swapped,
    ];
  return typeof value === "boolean" ? [!value, ...swapped] : swapped;
}
