import type { Mention } from "./claim.js";
import type { Word } from "./tokens.js";

/** How far the words of a sentence were read, and what was found on the way. */
export interface Cursor {
  readonly at: number;
  /** Lists of names in their order. */
  readonly names: readonly NameList[];
  readonly values: readonly Mention[] | undefined;
  readonly present: string | undefined;
  /** Whether the words recommend and do not demand. */
  readonly weak: boolean;
}

export interface NameList {
  readonly mentions: readonly Mention[];
  readonly joiner: "or" | "and" | "comma" | "none";
}

/** Reads some words from the cursor on; undefined where they are others. */
export type Reader = (words: readonly Word[], cursor: Cursor) => Cursor | undefined;

export const beginning: Cursor = {
  at: 0,
  names: [],
  values: undefined,
  present: undefined,
  weak: false,
};

export const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? "";

/** Each of the words in turn; `a|b` is either of them, and `a?` may be missing. */
export function phrase(pattern: string): Reader {
  const steps = pattern
    .split(" ")
    .map((step) => ({ words: step.replace("?", "").split("|"), optional: step.endsWith("?") }));
  return (words, cursor) => {
    let { at } = cursor;
    for (const step of steps) {
      if (step.words.includes(lowerAt(words, at))) at += 1;
      else if (!step.optional) return undefined;
    }
    return { ...cursor, at };
  };
}

export function first(...readers: readonly Reader[]): Reader {
  return (words, cursor) => {
    for (const reader of readers) {
      const next = reader(words, cursor);
      if (next !== undefined) return next;
    }
    return undefined;
  };
}

export function sequence(...readers: readonly Reader[]): Reader {
  return (words, cursor) =>
    readers.reduce<Cursor | undefined>((next, reader) => next && reader(words, next), cursor);
}

export const optional = (reader: Reader): Reader => first(reader, (_, cursor) => cursor);

/** Words of the forms, which are never names unless they are quoted. */
const grammarWords = new Set(
  (
    "a an the this that these those it its they or and nor not no either neither both one only at least most exactly of is are was be been must " +
    "should may can cannot has have had to need needs required mandatory needed provided given specified supplied present included passed sent " +
    "if when whenever unless where in with for from by as on then else otherwise also but than following above below any all each every some " +
    "other another none following more you your we will would do does used use set field fields parameter parameters property properties " +
    "attribute attributes value values request body case filled defined submitted entered selected chosen together combination mutually exclusive"
  ).split(" "),
);
const nouns = new Set(
  "field fields parameter parameters property properties attribute attributes argument arguments".split(
    " ",
  ),
);

/** Where a name starts and what it is: quoted, or one word that is none of the grammar's. */
function nameAt(
  words: readonly Word[],
  start: number,
): { readonly mention: Mention; readonly end: number } | undefined {
  const article = ["the", "a", "an"].includes(lowerAt(words, start));
  const noun = article && nouns.has(lowerAt(words, start + 1)) && words[start + 2]?.quoted === true;
  const at = start + (article ? 1 : 0) + (noun ? 1 : 0);
  const word = words[at];
  if (!article && lowerAt(words, at) === "this") return thisAt(words, at);
  if (
    word === undefined ||
    (!word.quoted && (grammarWords.has(word.lower) || !/^[\p{L}_$@]/u.test(word.text)))
  )
    return undefined;
  const end = nouns.has(lowerAt(words, at + 1)) ? at + 2 : at + 1;
  return { mention: { text: word.text, quoted: word.quoted, self: false }, end };
}

const self: Mention = { text: "", quoted: false, self: true };

function thisAt(
  words: readonly Word[],
  at: number,
): { readonly mention: Mention; readonly end: number } {
  return { mention: self, end: nouns.has(lowerAt(words, at + 1)) ? at + 2 : at + 1 };
}

const isConjunction = (word: string): word is "or" | "and" => word === "or" || word === "and";

/** Names joined by commas and one kind of conjunction. Two names with a comma between them may lack one in the middle. */
function listAt(
  words: readonly Word[],
  start: number,
): { readonly list: NameList; readonly end: number } | undefined {
  const head = nameAt(words, start);
  if (head === undefined) return undefined;
  const mentions = [head.mention];
  let { end } = head;
  let joiner: NameList["joiner"] = "none";
  let commas = 0;
  while (joiner === "none" || joiner === "comma" || lowerAt(words, end) === joiner) {
    const comma = lowerAt(words, end) === ",";
    const word = lowerAt(words, end + (comma ? 1 : 0));
    const conjunction = isConjunction(word);
    const next =
      comma || conjunction ? nameAt(words, end + Number(comma) + Number(conjunction)) : undefined;
    if (next === undefined) break;
    joiner = isConjunction(word) ? word : "comma";
    commas += Number(comma);
    mentions.push(next.mention);
    ({ end } = next);
  }
  const holed = mentions.length === 2 && commas > 0 && joiner !== "comma";
  return holed ? undefined : { list: { mentions, joiner }, end };
}

/** A list of at least two names, joined as said. */
export function names(...joiners: readonly NameList["joiner"][]): Reader {
  return (words, cursor) => {
    const found = listAt(words, cursor.at);
    if (found === undefined || !joiners.includes(found.list.joiner)) return undefined;
    return { ...cursor, at: found.end, names: [...cursor.names, found.list] };
  };
}

/** A list of two names. */
export const pair =
  (...joiners: readonly NameList["joiner"][]): Reader =>
  (words, cursor) => {
    const next = names(...joiners)(words, cursor);
    return next?.names.at(-1)?.mentions.length === 2 ? next : undefined;
  };

export const oneName: Reader = names("none");

/** The described field, where a sentence leaves out its subject. */
export const unnamed: Reader = (_, cursor) => ({
  ...cursor,
  names: [...cursor.names, { mentions: [self], joiner: "none" }],
});

/** "this", "this field", "the field", "it". */
export const thisField: Reader = (words, cursor) => {
  const next =
    phrase("this|the field|parameter|property|attribute|argument")(words, cursor) ??
    phrase("this|it")(words, cursor);
  return next && unnamed(words, next);
};

/** One value, or several joined by "or" and commas; "either" and "one of" may stand before them. */
export const values: Reader = (words, cursor) => {
  const lead = first(
    phrase("either"),
    phrase("one of"),
    phrase("any of"),
    (_, same) => same,
  )(words, cursor);
  const found: Mention[] = [];
  let at = lead?.at ?? cursor.at;
  let end = at;
  for (let word = words[at]; word !== undefined && isValue(word); word = words[at]) {
    found.push({ text: word.text, quoted: word.quoted, self: false });
    end = at + 1;
    at = end + (lowerAt(words, end) === "," ? 1 : 0);
    at += lowerAt(words, at) === "or" ? 1 : 0;
    if (at === end) break;
  }
  return found.length === 0 ? undefined : { ...cursor, at: end, values: found };
};

/** Words of the forms are none of the values, but in capitals they are: "if the reason is OTHER". */
const isValue = (word: Word): boolean =>
  word.quoted || (/^[\p{L}\p{N}_]/u.test(word.text) && !grammarWords.has(word.text));
