import { judgePattern } from "./judge.js";

/** Which patterns validators run: those that cannot hold them up for long, or all. */
export const patternPolicies = ["safe", "all"] as const;
export type PatternPolicy = (typeof patternPolicies)[number];

/**
 * How a validator may use a pattern: as it is, on short texts only, or not at all. One that may take the square of a
 * text's length is bearable on a short one; one that may double its time with each character is not on any.
 */
export type PatternUse = "run" | "run on short texts" | "leave out";

const judged = new Map<string, PatternUse>();

function judge(pattern: string): PatternUse {
  const found = judgePattern(pattern);
  if (found.ok) return "run";
  return found.why === "may backtrack" && found.growth === "polynomial"
    ? "run on short texts"
    : "leave out";
}

/** The longest text, in code points, on which a pattern is run that may take more than linear time. */
export const shortText = 1000;

export function patternUse(pattern: string, policy: PatternPolicy): PatternUse {
  if (policy === "all") return "run";
  const use = judged.get(pattern) ?? judge(pattern);
  judged.set(pattern, use);
  return use;
}
