/** A sentence of running text, as it stands there. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
}

export interface Word {
  /** Without backticks and punctuation, as written. */
  readonly text: string;
  /** In lower case, for comparing with the words of a pattern. */
  readonly lower: string;
  /** Whether it stood in backticks: then it is a name and nothing else. */
  readonly quoted: boolean;
}

const sentenceEnd = /[.!?](?=\s|$)|\n\s*\n|\n(?=\s*[-*] )/u;
const token = /`([^`]+)`|[\p{L}\p{N}_$@][\p{L}\p{N}_$@.[\]-]*|,/gu;

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(token)].map((match) => {
    const quoted = match[1] !== undefined;
    const word = (match[1] ?? match[0]).replace(/[.-]+$/u, "");
    return { text: word, lower: word.toLowerCase(), quoted };
  });
}

/** Splits prose into sentences; a sentence never crosses a blank line or a list item. */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let rest = text;
  while (rest.trim() !== "") {
    const end = sentenceEnd.exec(rest);
    const length = end === null ? rest.length : end.index + (end[0].trim() === "" ? 0 : 1);
    const sentence = rest.slice(0, length).trim();
    if (sentence !== "") found.push({ text: sentence, words: wordsOf(sentence) });
    rest = end === null ? "" : rest.slice(end.index + end[0].length);
  }
  return found;
}
