import { code, globalSymbol, literal } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";
import { patternUse, shortText } from "../../generator/regex/index.js";
import type { Policies } from "../../generator/template.js";

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

/** A pattern that finds what another does in short texts, and the beginning of every longer one. */
const inShortTexts = (pattern: string): string => `^(?![^]{0,${shortText}}$)|(?:${pattern})`;

/** A pattern of a spec as an expression; none where it is no regular expression, or none that the policy lets run. */
export function patternExpression(pattern: string, policies: Policies): Code | undefined {
  const flags = patternFlags(pattern);
  const use = patternUse(pattern, policies.patterns);
  if (flags === undefined || use === "leave out") return undefined;
  const text = literal(use === "run" ? pattern : inShortTexts(pattern));
  return flags === "" ? code`new ${regExp}(${text})` : code`new ${regExp}(${text}, "u")`;
}
