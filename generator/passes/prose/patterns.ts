import type { Word } from "./sentences.js";

/**
 * What a sentence says of fields. `certain` is false where the sentence says more than the pattern reads, such as a
 * condition before or after it: then it is shown to the user and not enforced.
 */
export interface Statement {
  readonly kind: "requireAny";
  readonly names: readonly string[];
  readonly certain: boolean;
}

type Step = "NAMES" | "MUST" | "GIVEN" | "GIVE" | string;

/** The sentence forms that mean "at least one of these", word by word. */
const requireAnyForms: readonly (readonly Step[])[] = [
  ["either", "NAMES", "MUST", "GIVEN"],
  ["either", "one", "of", "NAMES", "MUST", "GIVEN"],
  ["at", "least", "one", "of", "NAMES", "MUST", "GIVEN"],
  ["one", "of", "NAMES", "MUST", "GIVEN"],
  ["NAMES", "MUST", "GIVEN"],
  ["you", "must", "GIVE", "either", "NAMES"],
  ["you", "must", "GIVE", "at", "least", "one", "of", "NAMES"],
  ["must", "GIVE", "either", "NAMES"],
];

const must: readonly (readonly string[])[] = [["must", "be"], ["has", "to", "be"], ["have", "to", "be"], ["needs", "to", "be"], ["need", "to", "be"], ["is"], ["are"]];
const given = new Set(["provided", "given", "specified", "supplied", "present", "set", "included", "passed", "sent", "required"]);
const give = new Set(["provide", "give", "specify", "supply", "set", "include", "pass", "send"]);
/** "Either A or B is provided" tells what happens, "is required" what is asked for. */
const givenAfterIs = new Set(["required", "mandatory", "needed"]);
const articles = new Set(["the", "a", "an"]);
const joiners = new Set([",", "or"]);

interface Match {
  readonly end: number;
  readonly names: readonly string[];
}

type Known = (name: string) => boolean;

/** Names joined by commas and "or", at least two. "and" is no joiner: "A and B" says something else. */
function matchNames(words: readonly Word[], start: number, known: Known): Match | undefined {
  const names: string[] = [];
  let at = start;
  let end = start;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    if (!word.quoted && (joiners.has(word.lower) || articles.has(word.lower))) at += 1;
    else if (known(word.text) && (names.length === 0 || joined(words, at))) {
      names.push(word.text);
      at += 1;
      end = at;
    } else break;
  }
  const enough = names.length >= 2 && words.slice(start, end).some((word) => word.lower === "or" && !word.quoted);
  return enough || (names.length >= 2 && listed(words, start)) ? { end, names } : undefined;
}

/** Whether a joiner stands before the word, articles aside. */
function joined(words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at).findLast((word) => word.quoted || !articles.has(word.lower));
  return before !== undefined && joiners.has(before.lower) && !before.quoted;
}

/** Whether the names stand after "one of", where commas alone are enough. */
function listed(words: readonly Word[], start: number): boolean {
  return words[start - 1]?.lower === "of" && words[start - 2]?.lower === "one";
}

function matchMust(words: readonly Word[], start: number): number | undefined {
  const form = must.find((phrase) => phrase.every((word, index) => words[start + index]?.lower === word));
  return form === undefined ? undefined : start + form.length;
}

function matchForm(form: readonly Step[], words: readonly Word[], start: number, known: Known): Match | undefined {
  let at = start;
  let names: readonly string[] = [];
  for (const step of form) {
    const word = words[at]?.lower ?? "";
    if (step === "NAMES") {
      const match = matchNames(words, at, known);
      if (match === undefined) return undefined;
      ({ end: at, names } = match);
    } else if (step === "MUST") {
      const next = matchMust(words, at);
      if (next === undefined) return undefined;
      at = next;
    } else {
      const passive = ["is", "are"].includes(words[at - 1]?.lower ?? "") ? givenAfterIs : given;
      const fits = step === "GIVEN" ? passive.has(word) : step === "GIVE" ? give.has(word) : word === step;
      if (!fits) return undefined;
      at += 1;
    }
  }
  return { end: at, names };
}

/** Reads a sentence; undefined when it is of no known form or a name in it is no field. */
export function readSentence(words: readonly Word[], known: Known): Statement | undefined {
  for (let start = 0; start < words.length; start += 1) {
    for (const form of requireAnyForms) {
      const match = matchForm(form, words, start, known);
      if (match === undefined) continue;
      return { kind: "requireAny", names: [...new Set(match.names)], certain: start === 0 && match.end === words.length };
    }
  }
  return undefined;
}
