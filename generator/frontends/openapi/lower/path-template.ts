import { report } from "../../../diagnostics/index.js";
import type { Origin } from "../../../source/index.js";
import { tell } from "./lowering.js";
import type { Lowering } from "./lowering.js";

/** The names in the braces of a path, in its order; one that stands twice is there twice. */
export const placesOf = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^{}]+)\}/gu)].map((match) => match[1] ?? "");

/** What is wrong with a path template (OpenAPI 3.2, 4.8.2), in words. */
function faultOf(path: string): string | undefined {
  const places = placesOf(path);
  const twice = places.find((name, index) => places.indexOf(name) !== index);
  if (twice !== undefined) return `\`{${twice}}\` stands in it twice`;
  const rest = path.replace(/\{[^{}]+\}/gu, "");
  if (/[{}]/u.test(rest)) return "its braces do not match";
  return /[?#]/u.test(rest) ? "it has a query or a fragment, which no path has" : undefined;
}

export function checkTemplate(lowering: Lowering, path: string, origin: Origin): void {
  const fault = faultOf(path);
  if (fault !== undefined) tell(lowering, report("openapi/path-template", { path, fault }, origin));
}
