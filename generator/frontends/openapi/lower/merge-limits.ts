import type { ArraySchema, NumberSchema, Schema, StringSchema } from "../../../ir/index.js";
import { mergeDocs } from "./docs.js";
import type { Merging } from "./merging.js";

type Bound = number | undefined;

const pick =
  (choose: (a: number, b: number) => number) =>
  (a: Bound, b: Bound): Bound =>
    a === undefined ? b : b === undefined ? a : choose(a, b);

/** The higher of two lower bounds, or the one that there is. */
export const higher: (a: Bound, b: Bound) => Bound = pick(Math.max);

/** The lower of two upper bounds, or the one that there is. */
export const lower: (a: Bound, b: Bound) => Bound = pick(Math.min);

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];

/** The word of either; undefined where both have one and the two differ, for then both hold. */
function sameWord(
  a: string | undefined,
  b: string | undefined,
): { word: string | undefined } | undefined {
  return a === undefined || b === undefined || a === b ? { word: a ?? b } : undefined;
}

export function mergeNumbers(a: NumberSchema, b: NumberSchema): NumberSchema | undefined {
  const format = sameWord(a.format, b.format);
  return (
    format && {
      ...b,
      integer: a.integer || b.integer,
      minimum: higher(a.minimum, b.minimum),
      exclusiveMinimum: higher(a.exclusiveMinimum, b.exclusiveMinimum),
      maximum: lower(a.maximum, b.maximum),
      exclusiveMaximum: lower(a.exclusiveMaximum, b.exclusiveMaximum),
      multipleOf: union(a.multipleOf, b.multipleOf),
      format: format.word,
      docs: mergeDocs(b.docs, a.docs),
    }
  );
}

export function mergeStrings(a: StringSchema, b: StringSchema): StringSchema | undefined {
  const format = sameWord(a.format, b.format);
  const encoding = sameWord(a.contentEncoding, b.contentEncoding);
  const mediaType = sameWord(a.contentMediaType, b.contentMediaType);
  return (
    format &&
    encoding &&
    mediaType && {
      ...b,
      minLength: higher(a.minLength, b.minLength),
      maxLength: lower(a.maxLength, b.maxLength),
      patterns: union(a.patterns, b.patterns),
      format: format.word,
      contentEncoding: encoding.word,
      contentMediaType: mediaType.word,
      docs: mergeDocs(b.docs, a.docs),
    }
  );
}

export function mergeArrays({ both }: Merging, a: ArraySchema, b: ArraySchema): ArraySchema {
  const length = Math.max(a.prefixItems.length, b.prefixItems.length);
  const item = ({ prefixItems, items }: ArraySchema, index: number): Schema =>
    prefixItems[index] ?? items;
  return {
    ...b,
    prefixItems: Array.from({ length }, (_, index) => both(item(a, index), item(b, index))),
    items: both(a.items, b.items),
    minItems: higher(a.minItems, b.minItems),
    maxItems: lower(a.maxItems, b.maxItems),
    uniqueItems: a.uniqueItems || b.uniqueItems,
    docs: mergeDocs(b.docs, a.docs),
  };
}
