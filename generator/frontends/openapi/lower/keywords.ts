import { report } from "../../../diagnostics/index.js";
import type { Diagnostic } from "../../../diagnostics/index.js";
import type { Origin } from "../../../source/index.js";
import { child, originOf, tally } from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";

/**
 * What can be said of values and has no meaning for a document that is read by itself, or none in OpenAPI 3.1. Words that say
 * nothing of values (`title`, `xml`, `$comment`, `externalDocs`) are not on the list.
 */
const words = "additionalItems dependencies contentSchema";

const notEnforced: ReadonlySet<string> = new Set(words.split(" "));

/** Counts the keywords of a schema that nothing will enforce. */
export function tallyKeywords(lowering: Lowering, node: ObjectNode): void {
  for (const keyword of Object.keys(node.value))
    if (notEnforced.has(keyword)) tallyKeyword(lowering, node, keyword);
}

/** Counts a keyword that nothing will enforce. */
export function tallyKeyword(lowering: Lowering, node: ObjectNode, keyword: string): void {
  const say = (count: number, first: Origin): Diagnostic =>
    report("openapi/keyword-not-enforced", { keyword, count }, first);
  tally(lowering, `keyword ${keyword}`, originOf(lowering, child(node, keyword)), say);
}

/** Tells that what a schema asks for contradicts itself. */
export function tallyNever(lowering: Lowering, origin: Origin): void {
  tally(lowering, "never", origin, (count, first) => report("openapi/never", { count }, first));
}

/** Tells that choices which hold together make more alternatives than a type can have. */
export function tallyAlternatives(lowering: Lowering, origin: Origin, most: number): void {
  tally(lowering, "alternatives", origin, (count, first) =>
    report("openapi/too-many-alternatives", { count, most }, first),
  );
}

/** Tells that references lead on for too long for their schemas to be made one. */
export function tallyDepth(lowering: Lowering, origin: Origin): void {
  tally(lowering, "depth", origin, (count, first) =>
    report("openapi/deep-references", { count }, first),
  );
}
