import type { Statement } from "./claim.js";
import { forms } from "./patterns.js";
import type { Form } from "./patterns.js";
import { beginning, lowerAt } from "./grammar.js";
import type { Cursor } from "./grammar.js";
import { wordsOf } from "./tokens.js";
import type { Word } from "./tokens.js";

/** Longer sentences say more than one thing. */
const mostWords = 80;
const longest = 1000;

/** Without one of these no form matches; most sentences are done with here. */
const cue =
  /\b(?:required|mandatory|needed|necessary|obligatory|exclusive|allowed|permitted|(?:must|mustn't|should|shouldn't|shall|may|can|cannot|can't|has to|have to|needs? to)\s[\w\s]{0,24}?\b(?:provid|giv|specif|suppl|present|set|includ|pass|sen[dt]|fill|defin|submit|enter|use|select|chos|combin|mix))/iu;

const leads: readonly (readonly string[])[] = [
  ["please", "note", "that"],
  ["please", "note", ":"],
  ["note", "that"],
  ["note", ":"],
  ["important", ":"],
  ["notice", ":"],
];
const tails = new Set([
  "",
  "in the request",
  "in the request body",
  "in the body",
  "in the payload",
  "in a request",
  "in your request",
]);

/** The words without brackets around all of them, and without "Note:" before them. */
function trimmed(words: readonly Word[]): readonly Word[] {
  const bracketed =
    ["(", "["].includes(lowerAt(words, 0)) && [")", "]"].includes(lowerAt(words, words.length - 1));
  const inner = bracketed ? words.slice(1, -1) : words;
  const lead = leads.find((phrase) =>
    phrase.every((word, index) => lowerAt(inner, index) === word),
  );
  return inner.slice(lead?.length ?? 0);
}

interface Match {
  readonly form: Form;
  readonly read: Cursor;
}

function matchAt(
  words: readonly Word[],
  at: number,
  fits: (read: Cursor) => boolean,
): Match | undefined {
  for (const form of forms) {
    const read = form.reader(words, { ...beginning, at });
    if (read !== undefined && fits(read)) return { form, read };
  }
  return undefined;
}

function isWhole(words: readonly Word[], read: Cursor): boolean {
  const rest = words.slice(read.at);
  return rest.length <= 4 && tails.has(rest.map(({ lower }) => lower).join(" "));
}

const speaksOfItself = ({ names }: Cursor): boolean =>
  names.some(({ mentions }) => mentions.some(({ self }) => self));

const starters = new Set("either one at exactly only you must if when".split(" "));

/** Where in a sentence a form may start: at one of its first words, or at what looks like the name of a field. */
function mayStart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    (word.quoted || starters.has(word.lower) || /[_\p{N}]|.\p{Lu}/u.test(word.text))
  );
}

/** A subject that is left out is the field only where a part of the sentence starts. */
const opensPart = new Set(["(", "[", ",", ";", ":", "-"]);

function matchInside(words: readonly Word[]): Match | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const opens = at === 0 || opensPart.has(lowerAt(words, at - 1));
    if (!opens && !mayStart(words, at)) continue;
    const match = matchAt(words, at, (read) => opens || !speaksOfItself(read));
    if (match !== undefined) return match;
  }
  return undefined;
}

/** Whether a text can hold a sentence of a known form; a quick look, for most texts cannot. */
export const mayState = (text: string): boolean => cue.test(text);

/** Reads a sentence; undefined where it has none of the known forms. */
export function readSentence(sentence: string): Statement | undefined {
  if (sentence.length > longest || !cue.test(sentence)) return undefined;
  const words = trimmed(wordsOf(sentence));
  if (words.length > mostWords) return undefined;
  const whole = matchAt(words, 0, (read) => isWhole(words, read));
  const match = whole ?? matchInside(words);
  if (match === undefined) return undefined;
  const { form, read } = match;
  const doubts = [
    form.open === true && "open",
    whole === undefined && "more",
    read.weak && "weak",
  ] as const;
  return { claims: form.claims(read), doubt: doubts.find((doubt) => doubt !== false) || undefined };
}
