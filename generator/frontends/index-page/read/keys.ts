import { isSpace } from "../../endpoint-page/read/scan.js";
import type { Span } from "../../endpoint-page/read/scan.js";

/** A `Key: value` by its parts. */
export interface KeyedValue {
  readonly key: Span;
  readonly value: Span;
}

/** The first place in a block where a word stands at the start of a line, or after a blank. */
function findKey(text: string, key: string, { start, end }: Span): Span | undefined {
  const word = `${key}:`;
  const block = text.slice(start, end);
  for (let at = block.indexOf(word); at >= 0; at = block.indexOf(word, at + 1)) {
    const stop = at + word.length;
    const opens = at === 0 || isSpace(block.charCodeAt(at - 1));
    const closes = stop === block.length || isSpace(block.charCodeAt(stop));
    if (opens && closes) return { start: start + at, end: start + stop };
  }
  return undefined;
}

/**
 * The values of a block of `Key: value` lines, which Prettier and collapsing join: each value
 * reaches to the next key. In the order of the text.
 */
export function readKeys(
  text: string,
  block: Span,
  keys: readonly string[],
): ReadonlyMap<string, KeyedValue> {
  const found = keys.flatMap((word) => {
    const key = findKey(text, word, block);
    return key === undefined ? [] : [{ word, key }];
  });
  const ordered = found.toSorted((a, b) => a.key.start - b.key.start);
  return new Map(
    ordered.map(({ word, key }, index) => {
      const end = ordered[index + 1]?.key.start ?? block.end;
      return [word, { key, value: { start: key.end, end } }];
    }),
  );
}
