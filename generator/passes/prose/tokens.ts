export interface Word {
  /** Without quotes, as written. */
  readonly text: string;
  /** In lower case, for comparing with the words of a form; empty where it is quoted, for then it is none of them. */
  readonly lower: string;
  /** Whether it stood in backticks or quotation marks: then it is a name or a value and nothing else. */
  readonly quoted: boolean;
}

const token =
  /`([^`\n]+)`|"([^"\n]+)"|“([^”\n]+)”|(?<![\p{L}\p{N}])'([^'\n]+)'(?![\p{L}\p{N}])|([\p{L}\p{N}_$@](?:[\p{L}\p{N}_$@.[\]-]|['’](?=\p{L}))*)|([^\s*])/gu;

function wordOf(match: RegExpExecArray): Word {
  const [, code, double, curly, single, plain, symbol = ""] = match;
  const quoted = code ?? double ?? curly ?? single;
  if (quoted !== undefined) return { text: quoted.trim(), lower: "", quoted: true };
  const text = plain?.replace(/[.-]+$/u, "") ?? symbol;
  return { text, lower: text.toLowerCase().replace("’", "'"), quoted: false };
}

/**
 * The words of a sentence, and every other character as a word of its own, so that what a form does not foresee keeps
 * it from matching. Asterisks are emphasis and left out, full stops at the end too.
 */
export function wordsOf(sentence: string): readonly Word[] {
  return [...sentence.replace(/[\s.!?]+$/u, "").matchAll(token)].map(wordOf);
}
