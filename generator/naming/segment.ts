import { singular } from "./singular.js";

/** What operations do, as the first word of a name or of a path segment such as `/cancel`. */
const actions =
  "accept activate add approve archive assign associate book cancel check claim clear clone close complete " +
  "confirm connect copy deactivate decline deploy deregister disable disassociate disconnect download duplicate " +
  "edit enable execute fetch find generate grant initiate insert install invite invoke issue lock login logout " +
  "lookup mark merge move notify onboard pause pay poll post promote publish purge put query read rebuild " +
  "redeem refresh refund register reject release remove rename renew reopen replace reprocess resend reset " +
  "resolve restart restore resume retrieve retry revoke rotate run save scan search send set share start stop " +
  "submit subscribe suspend sync terminate test transfer transform trigger unarchive unassign uninstall unlock " +
  "unpublish unsubscribe unassociate upgrade upload validate verify void withdraw";

export const verbs: ReadonlySet<string> = new Set(actions.split(" "));

const connectors =
  "all and by bulk count create delete details for from get id ids in info latest list of on or patch status to " +
  "type update with";

const common: ReadonlySet<string> = new Set([...verbs, ...connectors.split(" ")]);

const versionWord = /^v\d+(?:(?:alpha|beta|rc)\d*)?$/u;
const longestText = 200;
const longestWord = 24;

/** Words that explain a text: those that operations often have, and those of the page. */
export interface Vocabulary {
  readonly has: (word: string) => boolean;
}

/** @param hints words of the title and the path; each counts in the singular and the plural */
export function vocabularyOf(hints: readonly string[]): Vocabulary {
  const found = hints.map((hint) => hint.toLowerCase()).filter((hint) => hint.length > 1);
  const own = new Set(found.flatMap((word) => [word, singular(word), `${word}s`]));
  const knows = (word: string): boolean => common.has(word) || own.has(word);
  const numbered = (word: string): boolean =>
    /\d$/u.test(word) && (knows(word.replace(/\d+$/u, "")) || versionWord.test(word));
  return { has: (word) => knows(word) || numbered(word) };
}

/** The cheapest way to read a text up to a place: where its last word starts, and the cost of all words. */
interface Step {
  readonly start: number;
  readonly cost: number;
  readonly known: boolean;
}

const origin: Step = { start: 0, cost: 0, known: true };

/** A known word costs 1; letters that belong to no word cost 2 a run and 1 each, so that few are left. */
function bestSteps(text: string, vocabulary: Vocabulary): readonly Step[] {
  const best: Step[] = [origin];
  let run: Step | undefined;
  for (let end = 1; end <= text.length; end += 1) {
    const before = best[end - 1] ?? origin;
    const opened = { start: end - 1, cost: before.cost + 3, known: false };
    run = run === undefined || opened.cost < run.cost + 1 ? opened : { ...run, cost: run.cost + 1 };
    let cheapest = run;
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const cost = (best[start] ?? origin).cost + 1;
      if (cost < cheapest.cost && vocabulary.has(text.slice(start, end)))
        cheapest = { start, cost, known: true };
    }
    best.push(cheapest);
  }
  return best;
}

/** The words of a text, and whether all of them are known. */
export interface Segments {
  readonly words: readonly string[];
  readonly complete: boolean;
}

/**
 * Splits a lower-cased text without separators into words, by the words that are known to occur near it; letters that
 * no word explains stay together.
 */
export function segment(text: string, vocabulary: Vocabulary): Segments {
  if (text.length > longestText) return { words: [text], complete: false };
  const best = bestSteps(text, vocabulary);
  const words: string[] = [];
  let complete = true;
  for (let end = text.length; end > 0;) {
    const { start, known } = best[end] ?? origin;
    words.push(text.slice(start, end));
    complete &&= known;
    end = start;
  }
  return { words: words.toReversed(), complete };
}
