import { originOf } from "../../source/index.js";
import type { Origin } from "../../source/index.js";
import type { Sentence } from "./sentences.js";

/** How far a sentence is looked for where the text was not kept as it stands. */
const reach = 5000;

/** Where `part` stands in the source, near an origin: the text of an operation stands before or after its place. */
function find(part: string, { source, start }: Origin, span: number): number | undefined {
  const from = Math.max(0, start - span - part.length);
  const near = source.text.slice(from, start + span + part.length);
  const after = near.indexOf(part, start - from);
  const before = near.lastIndexOf(part, start - from);
  const nearer =
    after < 0 || (before >= 0 && start - from - before < after - (start - from)) ? before : after;
  return nearer < 0 ? undefined : from + nearer;
}

/** The origin of a sentence of a text: the sentence, or `near` where the text was re-wrapped. */
export function locate({ text: sentence, start }: Sentence, text: string, near: Origin): Origin {
  const whole = find(text, near, text.length + reach);
  const found = whole === undefined ? find(sentence, near, reach) : whole + start;
  return found === undefined ? near : originOf(near.source, found, found + sentence.length);
}
