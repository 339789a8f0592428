/**
 * Edits that turn one word into the other: insert, delete or replace a letter, or swap two neighbours (the optimal
 * string alignment distance). Words are short.
 */
function distance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const edits = Math.min(
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
      );
      next.push(swapped ? Math.min(edits, (before[j - 2] ?? 0) + 1) : edits);
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}

const longest = 40;

/** How far a word may be from the candidate that it was meant to be. */
const reach = (candidate: string): number => Math.max(1, Math.floor(candidate.length / 3));

/** The candidate that the word most likely was meant to be, letter case aside; undefined when none is near. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  if (candidates.includes(word)) return word;
  const folded = word.toLowerCase();
  let best: string | undefined;
  let fewest = longest;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > reach(candidate)) continue;
    const edits = distance(folded, candidate.toLowerCase());
    if (edits > reach(candidate) || edits >= fewest) continue;
    best = candidate;
    fewest = edits;
  }
  return best;
}
