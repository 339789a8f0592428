import { code, globalSymbol, literal } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";
import { compilePattern, patternUse, shortText } from "../../generator/regex/index.js";
import type { Policies } from "../../generator/template.js";

const regExp = globalSymbol(toName("RegExp"));

/** Finds what the pattern behind it does in short texts, and the beginning of every longer one. */
const inShortTexts = `^(?![^]{0,${shortText}}$)|(?:`;

/** The text of a regular expression. A pattern stands there as the spec has it, whatever is put before it. */
const textOf = (pattern: string, isBounded: boolean): Code =>
  isBounded
    ? code`${literal(inShortTexts)} + ${literal(pattern)} + ${literal(")")}`
    : literal(pattern);

/** A pattern of a spec as an expression; none where it is no regular expression, or none that the policy lets run. */
export function patternExpression(pattern: string, policies: Policies): Code | undefined {
  const compiled = compilePattern(pattern);
  const use = patternUse(pattern, policies.patterns);
  if (!compiled.ok || use === "leave out") return undefined;
  const text = textOf(pattern, use !== "run");
  return compiled.flags === "" ? code`new ${regExp}(${text})` : code`new ${regExp}(${text}, "u")`;
}
