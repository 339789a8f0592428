/** A sentence of running text, and whether it stands by itself. */
export interface Sentence {
  /** As it stands there. */
  readonly text: string;
  /** Where it starts in the text. */
  readonly start: number;
  /** What around it may limit what it says; undefined where nothing does. */
  readonly setting: Setting | undefined;
}

/** Below a heading, in a list or after a colon, next to a condition; or with words missing. */
export type Setting = "list" | "heading" | "code" | "neighbour" | "hole";

/** A piece of text between blank lines and list items. */
interface Block {
  readonly text: string;
  readonly start: number;
}

const blockEnd = /\n[ \t\r]*\n|\n(?=[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t])/gu;
const sentenceEnd = /[.!?](?=\s|$)/gu;
/** A full stop after these ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|eg|ie|etc|vs|cf|approx|no|incl|resp)$/iu;
const listMark = /^\s*(?:[-*+•]|\d{1,3}[.)])\s/u;
const headingMark = /(?:^|\s)#{1,6}\s/u;

function cut(text: string, ends: readonly number[]): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    if (end > start) blocks.push({ text: text.slice(start, end), start });
    start = end;
  }
  return blocks;
}

function blocksOf(text: string): readonly Block[] {
  return cut(
    text,
    [...text.matchAll(blockEnd)].map((match) => match.index),
  );
}

function sentencesOf(block: Block): readonly Block[] {
  const ends = [...block.text.matchAll(sentenceEnd)]
    .filter(({ index }) => !abbreviation.test(block.text.slice(Math.max(0, index - 8), index)))
    .map(({ index }) => index + 1);
  return cut(block.text, ends).flatMap(({ text, start }) => {
    const trimmed = text.trim();
    const lead = text.length - text.trimStart().length;
    return trimmed === "" ? [] : [{ text: trimmed, start: block.start + start + lead }];
  });
}

/** Inline code loses its text on some pages; what is left has two blanks, or one before a comma. */
const hole = /\S[ \t]{2,}\S|\s[,.;:)]|[([]\s/u;

/** A condition that may go on in the next sentence. */
const conditionBefore =
  /^(?:if|when|whenever|unless|while|during|depending|otherwise|only|once|alternatively)\b|^(?:for|in|on|with|to)\b[^,]*,|\bonly[.!]?$|:$/iu;
/** A sentence that takes something back from the one before it. */
const exceptionAfter =
  /^(?:this|these|that|it|the rule|only|except|exception|unless|however|but|not|otherwise|applies|applicable|in (?:that|this|all other) cases?|for)\b.*\b(?:only|not|n't|except|unless|apply|applies|applicable|optional|default|instead|when|if)\b|^(?:except|unless|however|exceptions?|only|does not|doesn't)\b/isu;

function neighbour(before: Block | undefined, after: Block | undefined): boolean {
  const [last = "", next = ""] = [before?.text.slice(-2000), after?.text.slice(0, 2000)];
  return conditionBefore.test(last) || exceptionAfter.test(next);
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Splits prose into sentences; a sentence never crosses a blank line or a list item. */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let heading = false;
  let fences = 0;
  const all = blocksOf(text).flatMap((block) => {
    const listed = listMark.test(block.text);
    return sentencesOf(block).map((sentence) => ({ ...sentence, listed }));
  });
  for (const [index, { text: words, start, listed }] of all.entries()) {
    heading ||= headingMark.test(words);
    const fenced = fences % 2 === 1 || words.includes("```");
    fences += count(words, "```");
    const settings: readonly (Setting | false)[] = [
      hole.test(words) && "hole",
      fenced && "code",
      (listed || listMark.test(words)) && "list",
      heading && "heading",
      neighbour(all[index - 1], all[index + 1]) && "neighbour",
    ];
    found.push({ text: words, start, setting: settings.find((one) => one !== false) || undefined });
  }
  return found;
}
