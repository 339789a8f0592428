import { Code } from "./code.js";

/** Text that cannot end the comment it stands in, nor hide what follows from a reader. */
function harmless(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\u202a-\u202e\u2066-\u2069]/gu, "")
    .replaceAll("*/", "*\\/")
    .replaceAll("/*", "/\\*")
    .replace(/(?<=^|\n)[^\S\n]+(?=\n|$)/gu, "")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/** Lines of text as the inside of a documentation comment. One of the three ways by which a string of a spec reaches code. */
export function comment(...paragraphs: readonly (string | undefined)[]): Code {
  const kept = paragraphs
    .map((paragraph) => harmless(paragraph ?? ""))
    .filter((paragraph) => paragraph !== "");
  return new Code(kept.length === 0 ? [] : [kept.join("\n\n")]);
}

/** Text as one line after `//`. */
export function lineComment(text: string): string {
  return `// ${harmless(text).replaceAll("\n", " ")}`;
}

/** `docs` of a structure: nothing when there is nothing to say. */
export function docs(...paragraphs: readonly (string | undefined)[]): readonly Code[] {
  const text = comment(...paragraphs);
  return text.pieces.length === 0 ? [] : [text];
}
