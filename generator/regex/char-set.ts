/** Code points from one to another, both included. */
type Range = readonly [from: number, to: number];

/** A set of code points: ranges in order that do not touch. */
export type CharSet = readonly Range[];

const last = 0x10ffff;

/** The set of these ranges, whatever their order. */
export function charSet(...ranges: readonly Range[]): CharSet {
  const merged: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = merged.at(-1);
    if (before !== undefined && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

export const union = (sets: readonly CharSet[]): CharSet => charSet(...sets.flat());

export function complement(set: CharSet): CharSet {
  const rest: Range[] = [];
  let from = 0;
  for (const [start, end] of set) {
    if (start > from) rest.push([from, start - 1]);
    from = end + 1;
  }
  return from > last ? rest : [...rest, [from, last]];
}

/** Whether some code point is in all of the sets. */
export function overlap(...sets: readonly CharSet[]): boolean {
  const [first = [], ...others] = sets;
  if (others.length === 0) return first.length > 0;
  const [second = [], ...rest] = others;
  const shared: Range[] = [];
  for (let a = 0, b = 0; a < first.length && b < second.length;) {
    const [from = 0, to = 0] = first[a] ?? [];
    const [start = 0, end = 0] = second[b] ?? [];
    if (Math.max(from, start) <= Math.min(to, end))
      shared.push([Math.max(from, start), Math.min(to, end)]);
    if (to < end) a += 1;
    else b += 1;
  }
  return overlap(shared, ...rest);
}

const code = (letter: string): number => letter.codePointAt(0) ?? 0;
const range = (from: string, to: string): Range => [code(from), code(to)];

export const anything: CharSet = [[0, last]];
const digits = charSet(range("0", "9"));
const wordLetters = charSet(range("0", "9"), range("A", "Z"), range("a", "z"), range("_", "_"));
const blanks = charSet(
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
);

/** What `.` stands for. */
export const anyInLine: CharSet = complement(charSet([10, 10], [13, 13], [0x2028, 0x2029]));

/** The sets of `\d`, `\w`, `\s` and of their opposites, by the letter (ECMA-262, 22.2.2.9). */
export const classEscapes: ReadonlyMap<string, CharSet> = new Map([
  ["d", digits],
  ["D", complement(digits)],
  ["w", wordLetters],
  ["W", complement(wordLetters)],
  ["s", blanks],
  ["S", complement(blanks)],
]);

const properties = new Map<string, CharSet>();

/** The set of `\p{…}`; `\P{…}` is its complement. Asked of the engine, a code point at a time, once a property. */
export function propertySet(property: string): CharSet {
  const known = properties.get(property);
  if (known !== undefined) return known;
  const test = new RegExp(`^\\p{${property}}$`, "u");
  const ranges: [number, number][] = [];
  for (let point = 0; point <= last; point += 1) {
    if (!test.test(String.fromCodePoint(point))) continue;
    const before = ranges.at(-1);
    if (before !== undefined && before[1] === point - 1) before[1] = point;
    else ranges.push([point, point]);
  }
  properties.set(property, ranges);
  return ranges;
}
