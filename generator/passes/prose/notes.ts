import { at, report } from "../../diagnostics/index.js";
import type { Diagnostic } from "../../diagnostics/index.js";
import type { Origin } from "../../source/index.js";
import type { Claim } from "./claim.js";
import { reasonTexts } from "./reasons.js";
import type { Reason } from "./reasons.js";

/** What was decided of a sentence at one place. */
export interface Decision {
  readonly sentence: string;
  readonly origin: Origin;
  /** The rules that the sentence states, in words. */
  readonly rule: string;
  /** Why it is not enforced; undefined where it is. */
  readonly reason: Reason | undefined;
}

const most = 5;

const ruleTexts: Readonly<
  Record<Claim["kind"], (names: readonly string[], values: string) => string>
> = {
  requireAny: (names) => `at least one of ${names.join(", ")}`,
  requireOne: (names) => `exactly one of ${names.join(", ")}`,
  exclude: (names) => `at most one of ${names.join(", ")}`,
  requireWhen: ([needed = "", trigger], values) =>
    trigger === undefined
      ? `${needed} under a condition`
      : `${needed} where ${trigger} is ${values}`,
  unread: (names) => `${names.join(", ")} under a condition`,
};

/** A rule in words, as a note says it. */
export function ruleText(claim: Claim, names: readonly string[]): string {
  const values =
    claim.kind === "requireWhen" ? claim.values?.map(({ text }) => text).join(" or ") : undefined;
  return ruleTexts[claim.kind](names, values ?? "given");
}

function noteOf([decision, ...others]: readonly [Decision, ...Decision[]]): Diagnostic {
  const { sentence, rule, reason } = decision;
  const places = [decision, ...others].slice(0, most).map(({ origin }) => at(origin));
  const holes = { sentence, rule, count: others.length + 1 };
  if (reason === undefined) return report("prose/enforced", holes, ...places);
  return report(
    "prose/suggested",
    { ...holes, reason: reasonTexts[reason.kind](reason.name) },
    ...places,
  );
}

const placeOf = ({ origin: { source, start } }: Decision): string => `${source.path}:${start}`;

/** One note for each sentence and what was decided of it, however often it stands. */
export function notesOf(decisions: readonly Decision[]): readonly Diagnostic[] {
  const groups = new Map<
    string,
    { readonly all: [Decision, ...Decision[]]; readonly places: Set<string> }
  >();
  for (const decision of decisions) {
    const key = JSON.stringify([decision.sentence, decision.rule, decision.reason ?? null]);
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { all: [decision], places: new Set([placeOf(decision)]) });
    else if (!group.places.has(placeOf(decision))) {
      group.places.add(placeOf(decision));
      group.all.push(decision);
    }
  }
  return [...groups.values()].map(({ all }) => noteOf(all));
}
