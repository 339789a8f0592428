import type * as zod from "./zod.js";

/** A decimal number: digits, and how many of them stand after the point (fewer than none for large ones). */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = value.toString().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
}

/** By decimals, as they are written: 0.3 is a multiple of 0.1, though no division of floats says so. */
function isMultiple(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  const a = decimalOf(value);
  const b = decimalOf(divisor);
  const scale = Math.max(a.scale, b.scale);
  const left = a.digits * 10n ** BigInt(scale - a.scale);
  return left % (b.digits * 10n ** BigInt(scale - b.scale)) === 0n;
}

/** A check that a number is a multiple of another one (JSON Schema 2020-12 validation, 6.2.1). */
export function multipleOf(divisor: number): zod.core.CheckFn<number> {
  return (payload) => {
    const { value } = payload;
    if (isMultiple(value, divisor)) return;
    const message = `Invalid number: must be a multiple of ${divisor}`;
    payload.issues.push({
      code: "not_multiple_of",
      origin: "number",
      divisor,
      input: value,
      message,
    });
  };
}
