import { $constructor } from "zod/v4/core";
import { afterwards } from "./property.js";
import type { Context, Result } from "./property.js";
import type { AnySchema, Payload } from "./run.js";
import * as zod from "./zod.js";

/** What the schemas of a value are told when values are taken that enums do not list. */
interface Opening {
  readonly openEnums?: boolean;
}

const isOpening = (context: Context & Opening): boolean => context.openEnums === true;

/** The same, with closed enums. */
const closing = (context: Context): Context => {
  const without: Context & Opening = { ...context, openEnums: false };
  return without;
};

type Parse = AnySchema["_zod"]["parse"];

interface Listing {
  readonly values?: readonly unknown[];
  readonly entries?: object;
  readonly closed?: boolean;
}

/** The schema takes other values of the types that it lists, texts or numbers, where enums are open. */
function open(
  schema: AnySchema,
  { values, entries = {}, closed: isClosed = false }: Listing,
): void {
  const types = new Set((values ?? Object.values(entries)).map((value) => typeof value));
  const parse = schema._zod.parse;
  const isOther = (value: unknown): boolean =>
    (typeof value === "string" || typeof value === "number") && types.has(typeof value);
  schema._zod.parse = (payload, context) =>
    !isClosed && isOpening(context) && isOther(payload.value) ? payload : parse(payload, context);
}

const OpenableEnum = /* @__PURE__ */ $constructor<AnySchema>("OpenableEnum", (inst, def) => {
  zod.ZodEnum.init(inst as never, def as never);
  open(inst, def as Listing);
});

const OpenableLiteral = /* @__PURE__ */ $constructor<AnySchema>("OpenableLiteral", (inst, def) => {
  zod.ZodLiteral.init(inst as never, def as never);
  open(inst, def as Listing);
});

const literal: (value: unknown) => object = zod.literal as never;

/** What zod made, as no more than a schema: to compare the two is a third of what this file costs the compiler. */
const plain = (schema: object): AnySchema => schema as AnySchema;

/** One of some texts: an enum of zod's, which is open where a caller reads it. */
export function enumOf(values: readonly string[]): AnySchema {
  const entries = Object.fromEntries(values.map((value) => [value, value]));
  return new OpenableEnum({ type: "enum", entries } as never);
}

/** A literal of zod's; a list of several is open where a caller reads it. */
export function literalOf(value: unknown): AnySchema {
  return Array.isArray(value)
    ? new OpenableLiteral({ type: "literal", values: value } as never)
    : plain(literal(value));
}

/** The schema for whoever reads it, too: it is closed for everybody. */
export function closed(schema: AnySchema): AnySchema {
  const { constr, def } = schema._zod as unknown as {
    readonly constr: new (def: object) => AnySchema;
    readonly def: object;
  };
  return new constr({ ...def, closed: true });
}

const isExclusive = ({ issues }: Payload): boolean =>
  issues.some((issue) => issue.code === "invalid_union" && issue.inclusive === false);

/** The first member that takes the value with open enums; what was wrong with closed ones where none does. */
function firstOpen(
  members: readonly AnySchema[],
  value: unknown,
  context: Context,
  otherwise: Payload,
): Result {
  const [first, ...others] = members;
  if (first === undefined) return otherwise;
  return afterwards(first._zod.run({ value, issues: [] }, context), (result) =>
    result.issues.length === 0 ? result : firstOpen(others, value, context, otherwise),
  );
}

/** A member that accepts the value with closed enums goes before others: open ones may accept what is meant for another. */
const choosing =
  (members: readonly AnySchema[], parse: Parse): Parse =>
  (payload, context) => {
    if (!isOpening(context)) return parse(payload, context);
    const { value } = payload;
    return afterwards(parse({ value, issues: [] }, closing(context)), (result) =>
      result.issues.length === 0 || isExclusive(result)
        ? result
        : firstOpen(members, value, context, result),
    );
  };

interface Choice {
  readonly options: readonly AnySchema[];
}

const OpenableUnion = /* @__PURE__ */ $constructor<AnySchema>("OpenableUnion", (inst, def) => {
  zod.ZodUnion.init(inst as never, def as never);
  inst._zod.parse = choosing((def as unknown as Choice).options, inst._zod.parse);
});

const OpenableXor = /* @__PURE__ */ $constructor<AnySchema>("OpenableXor", (inst, def) => {
  zod.ZodXor.init(inst as never, def as never);
  inst._zod.parse = choosing((def as unknown as Choice).options, inst._zod.parse);
});

/** At least one of some schemas. */
export const unionOf = (options: readonly object[]): AnySchema =>
  new OpenableUnion({ type: "union", options } as never);

/** Exactly one of some schemas. */
export const xorOf = (options: readonly object[]): AnySchema =>
  new OpenableXor({ type: "union", options, inclusive: false } as never);

/** A value that is listed, or another one of its type: an enum that is open for everybody. */
export function openEnum(known: readonly unknown[]): AnySchema {
  const others = known.filter((value) => typeof value !== "string" && typeof value !== "number");
  const members: readonly AnySchema[] = [
    ...(known.some((value) => typeof value === "string") ? [plain(zod.string())] : []),
    ...(known.some((value) => typeof value === "number") ? [plain(zod.number())] : []),
    ...(others.length === 0 ? [] : [plain(literal(others))]),
  ];
  const [first] = members;
  return members.length === 1 && first !== undefined ? first : unionOf(members);
}
