import { report } from "../../../diagnostics/index.js";
import { anyArray, equal, opennesses, plainNode } from "../../../ir/index.js";
import type {
  EnumLabel,
  EnumSchema,
  JsonValue,
  Openness,
  Schema,
  TypeName,
} from "../../../ir/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { extensionOf } from "./extension.js";
import { child, listAt, memberAt, originOf, tally, tell } from "./lowering.js";
import type { ObjectNode } from "./lowering.js";
import { jsonType } from "./possible-types.js";
import type { Schemas } from "./schemas.js";
import { anyOf, never } from "./union.js";

/** The values that a schema lists; undefined where it lists none. */
function valuesOf(
  { lowering, reading }: Schemas,
  node: ObjectNode,
): readonly JsonValue[] | undefined {
  const single = memberAt(node, "const");
  const several = memberAt(node, "enum");
  if (several === undefined) return single && [single.value];
  // YAML has numbers that JSON does not have: no value that is sent is equal to one.
  const values = listAt(lowering, node, "enum")
    .map(({ value }) => value)
    .filter((value) => typeof value !== "number" || Number.isFinite(value));
  if (values.length > 0 && single !== undefined)
    return values.filter((value) => equal(value, single.value));
  if (values.length > 0 || !isArray(several.value)) return values.length > 0 ? values : undefined;
  if (reading === "as-written") return [];
  const holes = { what: "enum", expected: "a list of values", found: "an empty list" };
  tell(lowering, report("openapi/ignored", holes, originOf(lowering, several)));
  return undefined;
}

/** The first of several extensions that is there: tools call the same thing by different names. */
const extension = ({ value }: ObjectNode, ...names: readonly string[]): JsonValue | undefined =>
  names.map((name) => own(value, name)).find((one) => one !== undefined);

/** What an extension says of one value: by its place in a list, or by its text in a map. */
function said(of: JsonValue | undefined, value: JsonValue, index: number): string | undefined {
  const word = isArray(of) ? of[index] : isObject(of) ? own(of, String(value)) : undefined;
  return typeof word === "string" ? word : undefined;
}

function labelsOf(node: ObjectNode, values: readonly JsonValue[]): readonly EnumLabel[] {
  const names = extension(node, "x-enum-varnames", "x-enumNames", "x-enum-names");
  const texts = extension(node, "x-enum-descriptions", "x-enumDescriptions");
  if (names === undefined && texts === undefined) return [];
  return values.map((value, index) => ({
    name: said(names, value, index),
    description: said(texts, value, index),
  }));
}

/** What is said of one enum under `x-specwright: { openEnum }`; other words say nothing. */
function opennessOf(node: ObjectNode): Openness | undefined {
  const { openEnum } = extensionOf(node);
  return opennesses.find((one) => one === openEnum);
}

const isOf = (types: readonly TypeName[], value: JsonValue): boolean =>
  types.some((type) => (type === "integer" ? Number.isInteger(value) : type === jsonType(value)));

/** YAML reads `1` as a number and `"1"` as a string; beside a type it is clear which one was meant. */
function meant(types: readonly TypeName[], value: JsonValue): JsonValue | undefined {
  const text = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
  if (typeof text !== "string") return undefined;
  const number = text.trim() === "" ? NaN : Number(text);
  return [text, number, text === "true" ? true : text === "false" ? false : null].find(
    (one) => one !== null && !Number.isNaN(one) && isOf(types, one),
  );
}

interface Listed {
  readonly value: JsonValue;
  readonly label: EnumLabel | undefined;
}

/** The values as the type beside them has them; those that it cannot have are left out. */
function typedValues(
  { lowering, reading }: Schemas,
  node: ObjectNode,
  types: readonly TypeName[],
  listed: readonly Listed[],
): readonly Listed[] {
  if (types.length === 0 || listed.every(({ value }) => isOf(types, value))) return listed;
  const place = child(node, Object.hasOwn(node.value, "enum") ? "enum" : "const");
  tally(lowering, "enum type", originOf(lowering, place), (count, first) =>
    report("openapi/enum-type", { count }, first),
  );
  return listed.flatMap((one) => {
    if (isOf(types, one.value)) return [one];
    const value = reading === "as-meant" ? meant(types, one.value) : undefined;
    return value === undefined ? [] : [{ ...one, value }];
  });
}

/**
 * What a schema says by `enum` and `const` (JSON Schema 2020-12 validation, 6.1); undefined when it says neither.
 * @param types the types that stand beside them
 */
export function enumPart(
  schemas: Schemas,
  node: ObjectNode,
  types: readonly TypeName[],
): Schema | undefined {
  const values = valuesOf(schemas, node);
  if (values === undefined) return undefined;
  const origin = originOf(schemas.lowering, node);
  const labels = labelsOf(node, values);
  const openness = opennessOf(node);
  const all = values.map((value, index): Listed => ({ value, label: labels[index] }));
  const [type] = types;
  // Beside an array, values that are no arrays are those of its items.
  const isOfItems =
    schemas.reading === "as-meant" &&
    types.length === 1 &&
    type === "array" &&
    !values.some((value) => isArray(value));
  if (isOfItems) {
    const items = anyOf(
      [{ kind: "enum", values, types: [], labels, openness, ...plainNode(origin) }],
      origin,
    );
    return { kind: "array", ...anyArray, items, ...plainNode(origin) };
  }
  const kept = typedValues(schemas, node, types, all);
  if (kept.length === 0) return never(origin);
  const schema: EnumSchema = {
    kind: "enum",
    values: kept.map(({ value }) => value),
    types,
    labels: kept.flatMap(({ label }) => label ?? []),
    openness,
    ...plainNode(origin),
  };
  return anyOf([schema], origin);
}

const isConstant = (schema: Schema): schema is EnumSchema =>
  schema.kind === "enum" &&
  schema.values.length === 1 &&
  schema.rules.length === 0 &&
  schema.default === undefined;

/** Choices between constants are an enum, the title of each the name of its value; undefined where they are not. */
export function constantsAsEnum(members: readonly Schema[]): Schema | undefined {
  const constants = members.filter(isConstant);
  const [first] = constants;
  const values = constants.flatMap((one) => one.values);
  const isEach =
    first !== undefined &&
    constants.length === members.length &&
    values.every((value, index) => values.findIndex((other) => equal(value, other)) === index);
  if (!isEach || members.length < 2) return undefined;
  const types = new Set(constants.flatMap((one) => one.types));
  const labels = constants.map(({ docs }) => ({ name: docs.title, description: docs.description }));
  const isSaid = labels.some(({ name, description }) => (name ?? description) !== undefined);
  return {
    kind: "enum",
    values,
    types: constants.every((one) => one.types.length > 0) ? [...types] : [],
    labels: isSaid ? labels : [],
    openness: undefined,
    ...plainNode(first.origin),
  };
}
