/** Edits (insert, delete, replace, swap two neighbours) that turn one word into the other; words are short. */
function distance(from: string, to: string): number {
  let earlier: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const turned = swapped ? (earlier[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, turned));
    }
    [earlier, row] = [row, next];
  }
  return row[to.length] ?? 0;
}

const longest = 40;

/** The candidate that the word most likely was meant to be, letter case aside; undefined when none is near. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const folded = word.toLowerCase();
  const best = candidates
    .map((candidate) => ({ candidate, edits: distance(folded, candidate.toLowerCase()) }))
    .reduce<{ candidate: string; edits: number } | undefined>(
      (a, b) => (a === undefined || b.edits < a.edits ? b : a),
      undefined,
    );
  return best !== undefined && best.edits <= Math.ceil(best.candidate.length * 0.4)
    ? best.candidate
    : undefined;
}
