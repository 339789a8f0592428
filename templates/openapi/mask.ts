import { comment, literal } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import type { JsonObject, JsonValue } from "../../generator/ir/index.js";

/** Makes objects of which no string can be code, and knows the way back in the code that is made of them. */
export interface Mask {
  readonly mask: (value: JsonObject) => JsonObject;
  readonly unmask: (code: string) => string;
}

/** Letters that mean nothing in code, in comments and in references, whatever is made of them. */
const plain = /^[A-Za-z0-9_$. ,;:/{}()=+?!\n-]*$/u;
const commentMarks = /\/[/*]|\*\/|:\/\//u;
const reference = /^#\/components\/schemas\/[A-Za-z0-9._-]+$/u;

const masks = /"?specwright_(\d+)_"?/gu;
const comments = /\/\*[\s\S]*?\*\//gu;

function isHarmless(text: string): boolean {
  if (reference.test(text)) return true;
  // Whoever looks a name up in a plain object finds what every object inherits.
  const isInherited = text in Object.prototype;
  const isMask = text.includes("specwright_");
  return plain.test(text) && !commentMarks.test(text) && !isInherited && !isMask;
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const textOf = (code: Code): string => code.parts.join("");

/** The text of a comment with its further lines below the first one. */
function inComment(text: string, indent: string): string {
  const lines = textOf(comment(text)).split("\n");
  return lines.map((line) => line.trimEnd()).join(`\n${indent} *     `);
}

/**
 * Puts a word that means nothing in the place of each string that another generator might take for something else. What
 * that generator writes holds the words, and they get back their strings through our own choke points: as a literal in
 * code, as text in a comment.
 */
export function newMask(): Mask {
  const words = new Map<string, string>();
  const texts: string[] = [];
  const wordFor = (text: string): string => {
    if (isHarmless(text)) return text;
    const word = words.get(text) ?? `specwright_${texts.push(text) - 1}_`;
    words.set(text, word);
    return word;
  };
  const maskObject = (value: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(value).map(([name, member]) => [wordFor(name), maskValue(member)]),
    );
  const maskValue = (value: JsonValue): JsonValue => {
    if (typeof value === "string") return wordFor(value);
    if (typeof value !== "object" || value === null) return value;
    return isList(value) ? value.map(maskValue) : maskObject(value);
  };
  const original = (index: string): string => texts[Number(index)] ?? "";
  const unmaskComment = (text: string, indent: string): string =>
    text.replace(masks, (_, index: string) => inComment(original(index), indent));
  const unmaskCode = (code: string): string =>
    code.replace(masks, (_, index: string) => textOf(literal(original(index))));
  return {
    mask: maskObject,
    unmask(code) {
      let done = "";
      let from = 0;
      for (const { 0: text, index } of code.matchAll(comments)) {
        const line = code.slice(code.lastIndexOf("\n", index) + 1, index);
        const indent = /^\s*/u.exec(line)?.[0] ?? "";
        done += unmaskCode(code.slice(from, index)) + unmaskComment(text, indent);
        from = index + text.length;
      }
      return done + unmaskCode(code.slice(from));
    },
  };
}
