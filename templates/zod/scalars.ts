import { code, joinCode, literal } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import type {
  EnumSchema,
  JsonValue,
  NumberSchema,
  StringSchema,
} from "../../generator/ir/index.js";
import { isDate, isLarge } from "../changes.js";
import { temporalClass } from "../dates.js";
import { growing } from "../openness.js";
import { admittedValues } from "../types/enum-values.js";
import { literalType, unlisted } from "../types/expression.js";
import { formattedString, numberFormat } from "./formats.js";
import { patternExpression } from "./patterns.js";
import { check, present, withChecks } from "./writing.js";
import type { Writing } from "./writing.js";

type Limit = "gte" | "gt" | "lte" | "lt";

/** Nothing where the other limit says as much: the range of a format is often written out beside it. */
function bound(name: Limit, value: number | undefined, writing: Writing): Code | undefined {
  return value === undefined ? undefined : code`${writing.z}.${limits[name]}(${literal(value)})`;
}

const limits: Readonly<Record<Limit, Code>> = {
  gte: code`gte`,
  gt: code`gt`,
  lte: code`lte`,
  lt: code`lt`,
};

const larger = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
const smaller = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

/** A number; zod's `int` is not used, for it refuses what JavaScript cannot count on from. */
export function numberExpression(schema: NumberSchema, writing: Writing): Code {
  const format = numberFormat(schema.format, writing);
  const { policies } = writing.layout;
  const isCodec = isLarge(schema, policies);
  const isInteger = schema.integer || format.isInteger;
  const from = larger(schema.minimum, isCodec ? undefined : format.bounds?.from);
  const to = smaller(schema.maximum, isCodec ? undefined : format.bounds?.to);
  const isInt32 = isInteger && schema.format === "int32" && format.bounds !== undefined;
  const isSame = isInt32 && from === format.bounds.from && to === format.bounds.to;
  const checks = present(
    isSame ? undefined : bound("gte", from, writing),
    bound("gt", schema.exclusiveMinimum, writing),
    isSame ? undefined : bound("lte", to, writing),
    bound("lt", schema.exclusiveMaximum, writing),
    ...schema.multipleOf.map(
      (divisor) => code`${check("multiple-of", "multipleOf")}(${literal(divisor)})`,
    ),
  );
  if (isCodec) return code`${check("int64", codecs[policies.int64])}(${joinCode(checks, ", ")})`;
  if (isInteger && !isInt32) return code`${check("integer", "integer")}(${joinCode(checks, ", ")})`;
  return withChecks(isInt32 ? code`${writing.z}.int32()` : code`${writing.z}.number()`, checks);
}

const codecs = { number: "", bigint: "bigintCodec", string: "textCodec" } as const;

function minLength(limit: number | undefined, { z }: Writing): Code | undefined {
  if (limit === undefined || limit <= 0) return undefined;
  // One UTF-16 unit is there exactly when one code point is.
  return limit === 1
    ? code`${z}.minLength(1)`
    : code`${check("code-points", "minCodePoints")}(${literal(limit)})`;
}

function maxLength(limit: number | undefined, { z }: Writing): Code | undefined {
  if (limit === undefined) return undefined;
  return limit === 0
    ? code`${z}.maxLength(0)`
    : code`${check("code-points", "maxCodePoints")}(${literal(limit)})`;
}

export function stringExpression(schema: StringSchema, writing: Writing): Code {
  const patterns = schema.patterns.flatMap((pattern) => {
    const expression = patternExpression(pattern, writing.layout.policies);
    return expression === undefined ? [] : [code`${writing.z}.regex(${expression})`];
  });
  const checks = present(
    minLength(schema.minLength, writing),
    maxLength(schema.maxLength, writing),
    ...patterns,
  );
  const text = withChecks(formattedString(schema.format, writing), checks);
  const { policies } = writing.layout;
  if (!isDate(schema, policies)) return text;
  if (policies.dates === "Temporal") {
    const type = temporalClass(schema, policies, "value");
    return code`${check("temporal", "temporalCodec")}(() => ${type}, ${text})`;
  }
  return code`${check("dates", schema.format === "date" ? "dateCodec" : "dateTimeCodec")}(${text})`;
}

const isScalar = (value: JsonValue): value is null | boolean | number | string =>
  typeof value !== "object" || value === null;

/** One of some JSON values: an enum of strings, literals, or values that are compared in depth. */
export function valuesExpression(values: readonly JsonValue[], { z }: Writing): Code {
  const [only] = values;
  if (only === undefined) return code`${z}.never()`;
  if (!values.every(isScalar)) {
    const types = joinCode(values.map(literalType), " | ");
    return code`${z}.value<${types}>(${literal(values)})`;
  }
  if (values.length === 1) return code`${z}.literal(${literal(only)})`;
  const isText = values.every((value) => typeof value === "string");
  return code`${z}.${isText ? code`enum` : code`literal`}(${literal(values)})`;
}

export function enumExpression(schema: EnumSchema, writing: Writing): Code {
  const { z, layout, enums } = writing;
  const values = admittedValues(schema);
  const openness = layout.openness.of(schema);
  if (openness === "both" || (openness === "client" && enums === "open")) {
    const types = [...values.map(literalType), ...unlisted(schema, layout, "open")];
    return code`${z}.openEnum<${joinCode(types, " | ")}>(${literal(values)})`;
  }
  if (openness === "client" && values.length === 1) return code`${z}.literal(${literal(values)})`;
  const expression = valuesExpression(values, writing);
  const isClosed = openness === "neither" && values.length > 1 && growing(schema).length > 0;
  return isClosed && layout.openness.isAny ? code`${z}.closed(${expression})` : expression;
}
