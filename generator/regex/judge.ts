import { growthOf } from "./ambiguity.js";
import type { Growth } from "./ambiguity.js";
import { machineOf } from "./automaton.js";
import { compilePattern } from "./compile.js";
import type { Flags } from "./compile.js";
import { parsePattern } from "./parse.js";
import { childrenOf, hasLoop, isAnchored, isLoop } from "./syntax.js";
import type { Node } from "./syntax.js";

/** What is to be said of a pattern before it is run on what others send. */
export type Judgement =
  /** It compiles with these flags, and its time is linear in the length of the text. */
  | { readonly ok: true; readonly flags: Flags }
  | { readonly ok: false; readonly why: "does not compile"; readonly reason: string }
  | {
      readonly ok: false;
      readonly why: "may backtrack";
      readonly flags: Flags;
      /** `polynomial` is bearable where the text is short; `unknown` is a pattern too large to be judged. */
      readonly growth: Exclude<Growth, "linear">;
    };

/** The looks of a pattern, and whether each may be asked at many places of a text. */
function looksOf(
  node: Node,
  often: boolean,
): readonly { readonly item: Node; readonly often: boolean }[] {
  const inside = often || isLoop(node);
  if (node.kind === "look")
    return [{ item: node.item, often: inside }, ...looksOf(node.item, inside)];
  let before = inside;
  return childrenOf(node).flatMap((child) => {
    const found = looksOf(child, before);
    if (node.kind === "sequence" && child.kind !== "look") before ||= hasLoop(child);
    return found;
  });
}

const worst: readonly Growth[] = ["exponential", "unknown", "polynomial", "linear"];

/** A look is a match of its own, begun once wherever it stands. */
function growthOfLook({ item, often }: ReturnType<typeof looksOf>[number]): readonly Growth[] {
  const own = growthOf(machineOf(item, false));
  return often && hasLoop(item) ? [own, "polynomial"] : [own];
}

/** Whether anything may be read more than once; without that there is nothing to judge, however long a pattern is. */
const repeats = (node: Node): boolean =>
  (node.kind === "repeat" && node.max > 1) || childrenOf(node).some(repeats);

function growth(pattern: Node): Growth {
  if (!repeats(pattern)) return "linear";
  const search = !isAnchored(pattern);
  const found = new Set([
    growthOf(machineOf(pattern, search)),
    ...looksOf(pattern, search).flatMap(growthOfLook),
  ]);
  return worst.find((one) => found.has(one)) ?? "linear";
}

/**
 * Whether a pattern of ECMA-262 can be run on texts of others: whether it compiles, with the flag `u` where it can, and
 * whether an engine that backtracks needs time that is linear in the length of the text. Where the judge is not exact
 * it errs on the side of refusing. Never throws, and runs the pattern on nothing.
 */
export function judgePattern(source: string): Judgement {
  const compiled = compilePattern(source);
  if (!compiled.ok) return { ok: false, why: "does not compile", reason: compiled.reason };
  const { flags } = compiled;
  const tree = parsePattern(source, flags === "u");
  const found = tree === undefined ? "unknown" : growth(tree);
  return found === "linear"
    ? { ok: true, flags }
    : { ok: false, why: "may backtrack", flags, growth: found };
}
