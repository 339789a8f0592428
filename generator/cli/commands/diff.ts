import { diffApis, gravest } from "../../diff/index.js";
import type { Audience } from "../../diff/index.js";
import { diffJson } from "../diff/json.js";
import { loadVersion } from "../diff/load.js";
import { diffMarkdown } from "../diff/markdown.js";
import { diffText } from "../diff/text.js";
import type { Comparison } from "../diff/words.js";

/** How the changes are told. */
export const diffFormats = ["text", "markdown", "json"] as const;
export type DiffFormat = (typeof diffFormats)[number];

/** Whose trouble counts. */
export const diffAudiences = ["callers", "implementers", "both"] as const;
export type DiffAudience = (typeof diffAudiences)[number];

/** From which effect on `diff` fails. */
export const diffThresholds = ["breaking", "additive", "never"] as const;
export type DiffThreshold = (typeof diffThresholds)[number];

const writers: Readonly<Record<DiffFormat, (comparison: Comparison) => string>> = {
  text: diffText,
  markdown: diffMarkdown,
  json: diffJson,
};

const sides: Readonly<Record<DiffAudience, readonly Audience[]>> = {
  callers: ["callers"],
  implementers: ["implementers"],
  both: ["callers", "implementers"],
};

/** Whether the changes are as grave as the threshold for those who count. */
export function isOver(
  { changes }: Comparison,
  audience: DiffAudience,
  threshold: DiffThreshold,
): boolean {
  if (threshold === "never") return false;
  const worst = gravest(changes, sides[audience]);
  return worst === "breaking" || (threshold === "additive" && worst === "additive");
}
