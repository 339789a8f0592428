import type { TellingWords } from "./telling.js";
import { commandWords, optionWords } from "./words.js";
import type { OptionName, OptionWord } from "./words.js";

/** A command line that may turn out to have nothing to do. */
export interface ReadWords {
  readonly command: "generate" | "check";
  /** The words that decide what is made, in their order: the key of the stamp. */
  readonly making: readonly string[];
  readonly telling: TellingWords;
  readonly namesConfig: boolean;
}

interface Known {
  readonly name: OptionName;
  readonly word: OptionWord;
}

function flagsOf(word: OptionWord): readonly string[] {
  return word.flags.match(/--?[a-z][a-z-]*/gu) ?? [];
}

const takesValue = ({ flags }: OptionWord): boolean => flags.includes("<");

/** The value of a word, or undefined when commander shall say what is wrong with it. */
function valueOf({ takes }: OptionWord, text: string): unknown {
  if (takes === "number") return /^\d+$/u.test(text) ? Number(text) : undefined;
  if (typeof takes === "object") return takes.includes(text) ? text : undefined;
  return text;
}

/** The options of a command by each of their flags. */
function knownFlags(command: "generate" | "check"): ReadonlyMap<string, Known> {
  return new Map(
    commandWords[command].takes.flatMap((name) => {
      const word: OptionWord = optionWords[name];
      return flagsOf(word).map((flag) => [flag, { name, word }] as const);
    }),
  );
}

/** One option of a command line: what it is and says, and whether its value was a word of its own. */
interface Given extends Known {
  readonly text: string;
  readonly value: unknown;
  readonly apart: boolean;
}

function readOption(
  known: ReadonlyMap<string, Known>,
  word: string,
  next: string | undefined,
): Given | undefined {
  const equals = word.indexOf("=");
  const found = known.get(equals < 0 ? word : word.slice(0, equals));
  if (found === undefined) return undefined;
  if (!takesValue(found.word))
    return equals < 0 ? { ...found, text: "", value: true, apart: false } : undefined;
  const text = equals < 0 ? next : word.slice(equals + 1);
  if (text === undefined || text.startsWith("-")) return undefined;
  const value = valueOf(found.word, text);
  return value === undefined ? undefined : { ...found, text, value, apart: equals < 0 };
}

const isQuick = (word: string | undefined): word is "generate" | "check" =>
  word === "generate" || word === "check";

/**
 * Reads the plain forms of `generate` and `check`: whole flags, each value a word of its own or behind an equals sign.
 * @returns undefined for everything else, which is commander's
 */
export function readWords([command, ...words]: readonly string[]): ReadWords | undefined {
  if (!isQuick(command)) return undefined;
  const known = knownFlags(command);
  const making: string[] = [];
  const telling: [OptionName, unknown][] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const given = word.startsWith("-") ? readOption(known, word, words[at + 1]) : undefined;
    if (given === undefined && word.startsWith("-")) return undefined;
    if (given?.apart === true) at += 1;
    if (given === undefined) making.push(word);
    else if (given.word.telling === true) telling.push([given.name, given.value]);
    else making.push(`--${given.name}`, given.text);
  }
  const namesConfig = making.includes("--config");
  // Each value was read by the word that it belongs to.
  return { command, making, telling: Object.fromEntries(telling) as TellingWords, namesConfig };
}
