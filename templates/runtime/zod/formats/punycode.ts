const base = 36;
const [tMin, tMax, skew, damp] = [1, 26, 38, 700];

/** RFC 3492, 6.1. */
function adapt(delta: number, points: number, isFirst: boolean): number {
  let value = isFirst ? Math.floor(delta / damp) : delta >> 1;
  value += Math.floor(value / points);
  let k = 0;
  for (; value > ((base - tMin) * tMax) >> 1; k += base) value = Math.floor(value / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * value) / (value + skew));
}

const digitOf = (character: string | undefined): number =>
  character === undefined ? -1 : "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(character);

/** What a label in Punycode stands for (RFC 3492, 6.2), without its `xn--`; undefined where it stands for nothing. */
export function decodePunycode(text: string): string | undefined {
  const split = text.lastIndexOf("-");
  const output = split > 0 ? Array.from(text.slice(0, split)) : [];
  let [n, i, bias] = [128, 0, 72];
  for (let at = split > 0 ? split + 1 : 0; at < text.length;) {
    const before = i;
    for (let [weight, k] = [1, base]; ; k += base) {
      const digit = digitOf(text[at]);
      at += 1;
      if (digit < 0) return undefined;
      i += digit * weight;
      const threshold = k <= bias ? tMin : Math.min(k - bias, tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
      if (i > 0x7fffffff || weight > 0x7fffffff) return undefined;
    }
    bias = adapt(i - before, output.length + 1, before === 0);
    n += Math.floor(i / (output.length + 1));
    i %= output.length + 1;
    if (n > 0x10ffff) return undefined;
    output.splice(i, 0, String.fromCodePoint(n));
    i += 1;
  }
  return output.join("");
}

/** A label in Punycode (RFC 3492, 6.3), without `xn--`. */
export function encodePunycode(text: string): string {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < 128);
  let output = String.fromCodePoint(...basic) + (basic.length > 0 ? "-" : "");
  let [n, delta, bias, handled] = [128, 0, 72, basic.length];
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= n));
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta += 1;
      if (point !== n) continue;
      let rest = delta;
      for (let k = base; ; k += base) {
        const threshold = k <= bias ? tMin : Math.min(k - bias, tMax);
        if (rest < threshold) break;
        output += "abcdefghijklmnopqrstuvwxyz0123456789".charAt(
          threshold + ((rest - threshold) % (base - threshold)),
        );
        rest = Math.floor((rest - threshold) / (base - threshold));
      }
      output += "abcdefghijklmnopqrstuvwxyz0123456789".charAt(rest);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    n += 1;
  }
  return output;
}
