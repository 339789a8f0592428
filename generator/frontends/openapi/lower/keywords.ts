import { report } from "../../../diagnostics/index.js";
import type { Diagnostic } from "../../../diagnostics/index.js";
import type { Origin } from "../../../source/index.js";
import { child, originOf, tally } from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";

/**
 * What JSON Schema 2020-12 and OpenAPI say of values, and the IR has no room for yet. Whoever makes room takes the word
 * off this list. Words that say nothing of values (`title`, `xml`, `$comment`, `externalDocs`) are not on it.
 */
const words =
  "format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems " +
  "contains minContains maxContains prefixItems unevaluatedItems additionalItems minProperties maxProperties propertyNames patternProperties " +
  "dependentRequired dependentSchemas dependencies unevaluatedProperties not if then else default readOnly writeOnly discriminator " +
  "contentEncoding contentMediaType contentSchema nullable";

const notEnforced: ReadonlySet<string> = new Set(words.split(" "));

/**
 * Counts the keywords of a schema that nothing will enforce.
 * @param read those that were read as rules of an object
 */
export function tallyKeywords(
  lowering: Lowering,
  node: ObjectNode,
  read: ReadonlySet<string>,
): void {
  for (const keyword of Object.keys(node.value)) {
    if (!notEnforced.has(keyword) || read.has(keyword)) continue;
    const say = (count: number, first: Origin): Diagnostic =>
      report("openapi/keyword-not-enforced", { keyword, count }, first);
    tally(lowering, `keyword ${keyword}`, originOf(lowering, child(node, keyword)), say);
  }
}

/** Tells that a schema accepts nothing, which the IR cannot say. */
export function tallyNever(lowering: Lowering, origin: Origin): void {
  tally(lowering, "never", origin, (count, first) => report("openapi/never", { count }, first));
}

/** Tells that members of an `allOf` contradict each other, or more than can be worked out. */
export function tallyAllOf(lowering: Lowering, origin: Origin): void {
  tally(lowering, "all-of", origin, (count, first) => report("openapi/all-of", { count }, first));
}
