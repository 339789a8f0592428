import { code, globalSymbol, literal } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";

const regExp = globalSymbol(toName("RegExp"));

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

/** By which flags a pattern is a regular expression of ECMA 262: `u` if it can be, for then it counts in code points. */
export function patternFlags(pattern: string): "u" | "" | undefined {
  if (compiles(pattern, "u")) return "u";
  return compiles(pattern, "") ? "" : undefined;
}

/** A pattern of a spec as an expression; none where it is no regular expression. */
export function patternExpression(pattern: string): Code | undefined {
  const flags = patternFlags(pattern);
  if (flags === undefined) return undefined;
  const text = literal(pattern);
  return flags === "" ? code`new ${regExp}(${text})` : code`new ${regExp}(${text}, "u")`;
}
