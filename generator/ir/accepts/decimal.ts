/** The number as digits and a power of ten, as it is written: 0.3 is 3 and -1, whatever binary makes of it. */
function decimal(value: number): { readonly digits: bigint; readonly power: number } {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), power: Number(exponent) - fraction.length };
}

/** Whether a number is a multiple of another one, both as they are written: 0.3 is one of 0.1. */
export function isMultiple(value: number, of: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(of) || of === 0) return false;
  const [a, b] = [decimal(value), decimal(of)];
  const power = Math.min(a.power, b.power);
  const scaled = ({ digits, power: own }: typeof a): bigint => digits * 10n ** BigInt(own - power);
  return scaled(a) % scaled(b) === 0n;
}
