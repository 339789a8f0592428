import type { ObjectConstraint, ObjectSchema } from "../../ir/index.js";
import type { Statement } from "./claim.js";
import { judge } from "./judge.js";
import type { Rule, Verdict } from "./judge.js";
import { soughtOrigin } from "../../source/index.js";
import { locate } from "./locate.js";
import { ruleText } from "./notes.js";
import type { Decision } from "./notes.js";
import type { Passage } from "./passages.js";
import { mayState, readSentence } from "./read-sentence.js";
import type { Reason } from "./reasons.js";
import { sentences } from "./sentences.js";
import type { Sentence } from "./sentences.js";

/** What a passage states: a decision for each sentence that has a rule, and the constraints of those enforced. */
export interface Reading {
  readonly decision: Decision;
  readonly constraints: readonly (readonly [ObjectSchema, ObjectConstraint])[];
}

export interface Stated {
  readonly sentence: Sentence;
  readonly statement: Statement;
}

/** Descriptions are shorter; what stands beyond is not read. */
const longestText = 100_000;

/** The sentences of a text that have the form of a rule. */
export function statementsIn(text: string): readonly Stated[] {
  const head = text.slice(0, longestText);
  if (!mayState(head)) return [];
  return sentences(head).flatMap((sentence) => {
    const statement = readSentence(sentence.text);
    return statement === undefined ? [] : [{ sentence, statement }];
  });
}

const isReason = (outcome: Rule | Reason): outcome is Reason => "name" in outcome;

function reasonOf(
  { sentence, statement }: Stated,
  verdicts: readonly Verdict[],
  enforce: boolean,
): Reason | undefined {
  const kind = sentence.setting ?? statement.doubt;
  const own = verdicts.map(({ outcome }) => outcome).find(isReason);
  if (kind !== undefined) return { kind, name: "" };
  return own ?? (enforce ? undefined : { kind: "mode", name: "" });
}

/** What is decided of one sentence; undefined where none of its rules is about fields of the operation. */
function decide(
  stated: Stated,
  passage: Passage,
  enforce: boolean,
  origin: Decision["origin"],
): Reading | undefined {
  const judged = stated.statement.claims.flatMap((claim) => {
    const verdict = judge(claim, passage);
    return verdict === undefined ? [] : [{ verdict, rule: ruleText(claim, verdict.names) }];
  });
  if (judged.length === 0) return undefined;
  const sentence = stated.sentence.text.replace(/\s+/gu, " ");
  const reason = reasonOf(
    stated,
    judged.map(({ verdict }) => verdict),
    enforce,
  );
  const decision = {
    sentence,
    origin,
    rule: judged.map(({ rule }) => rule).join(", and for "),
    reason,
  };
  const constraints = judged.flatMap(({ verdict: { home, outcome } }) => {
    if (reason !== undefined || home.object === undefined || isReason(outcome)) return [];
    return [[home.object, { ...outcome, sentence, origin }] as const];
  });
  return { decision, constraints };
}

/** Reads a passage whose sentences were taken apart before. */
export function readPassage(
  passage: Passage,
  stated: readonly Stated[],
  enforce: boolean,
): readonly Reading[] {
  return stated.flatMap((one) => {
    const origin = soughtOrigin(passage.origin, (near) => locate(one.sentence, passage.text, near));
    return decide(one, passage, enforce, origin) ?? [];
  });
}
