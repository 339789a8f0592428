import { compilePattern } from "../../regex/index.js";

/** What a search may cost, in steps; a hostile pattern must not hold up a run. */
const most = 1e7;

/** How many quantifiers without an upper bound a pattern has, and whether one stands in a group that is repeated itself. */
function repetitions(pattern: string): { readonly count: number; readonly nested: boolean } {
  const open: number[] = [];
  let count = 0;
  let nested = false;
  let closed: number | undefined;
  for (const [token] of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()*+]|\{\d*,?\d*\}|[^]/gsu)) {
    const repeats = token === "*" || token === "+" || (token.length > 2 && token.startsWith("{"));
    if (repeats && closed !== undefined && count > closed) nested = true;
    closed = undefined;
    if (token === "(") open.push(count);
    else if (token === ")") closed = open.pop();
    if (repeats) count += 1;
  }
  return { count, nested };
}

/**
 * Whether a regular expression of ECMA 262 finds something in a text. Undefined where that cannot be told: the pattern is
 * none, or looking would take too long.
 */
export function finds(pattern: string, text: string): boolean | undefined {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) return undefined;
  const { count, nested } = repetitions(pattern);
  const cost = nested ? 2 ** text.length : (text.length + 1) ** (count + 1);
  return cost > most ? undefined : compiled.regex.test(text);
}
