import type { JsonValue } from "../../ir/index.js";

/** Deeper values are no examples that anyone reads, and would overflow the stack of whatever walks them. */
const deepest = 64;

/** How a text relates to JSON: `open` ends within a string or a bracket, as a text does that was cut off. */
interface Balance {
  readonly open: boolean;
  readonly depth: number;
}

function balanceOf(text: string): Balance {
  let depth = 0;
  let reached = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted && letter === "\\") at += 1;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === "[" || letter === "{"))
      reached = Math.max(reached, (depth += 1));
    else if (!quoted && (letter === "]" || letter === "}")) depth -= 1;
  }
  return { open: quoted || depth > 0, depth: reached };
}

/** The value of a JSON text; undefined when it is none, or is nested too deep to be of use. */
export function parseJson(text: string): JsonValue | undefined {
  if (text.length > deepest && balanceOf(text).depth > deepest) return undefined;
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Whether the text starts like JSON and is cut off before its end, or is nested too deep. */
export function isUnfinishedJson(text: string): boolean {
  if (!/^["[{]/u.test(text)) return false;
  const { open, depth } = balanceOf(text);
  return open || depth > deepest;
}
