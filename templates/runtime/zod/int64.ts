import * as zod from "./zod.js";

/** On the wire an integer, read without loss: a number as far as numbers count exactly, a bigint beyond. */
type Wire = number | bigint;
type Limit = zod.core.$ZodCheck<Wire>;

const smallest = -(2n ** 63n);
const largest = 2n ** 63n - 1n;

const isInt64 = (value: Wire): boolean =>
  typeof value === "number" ? Number.isSafeInteger(value) : value >= smallest && value <= largest;

/** Limits come as any object, for generated code knows no more of the parts of a schema. */
function wire(limits: readonly object[]): zod.core.$ZodType<Wire, Wire> {
  const either = zod.custom<Wire>(
    (value) => (typeof value === "number" || typeof value === "bigint") && isInt64(value),
    { error: "Invalid input: expected an integer of 64 bits" },
  );
  return limits.length === 0 ? either : either.check(...(limits as readonly Limit[]));
}

/** The shortest form on the wire: a number where it holds the value. */
const toWire = (value: bigint): Wire =>
  Number.isSafeInteger(Number(value)) ? Number(value) : value;

/** `int64` as a bigint in code. */
export function bigintCodec(...limits: readonly object[]): zod.core.$ZodType<bigint, Wire> {
  return zod.codec(wire(limits), zod.bigint(), {
    decode: (value) => BigInt(value),
    encode: toWire,
  });
}

/** `int64` as a text of decimal digits in code. */
export function textCodec(...limits: readonly object[]): zod.core.$ZodType<string, Wire> {
  return zod.codec(wire(limits), zod.string().check(zod.regex(/^-?\d+$/u)), {
    decode: (value) => String(value),
    encode: (value) => toWire(BigInt(value)),
  });
}
