import type { JsonObject, JsonValue } from "../ir/index.js";
import type { Span } from "../source/index.js";
import { excessOf, weigh } from "./bounds.js";
import type { Weight } from "./bounds.js";
import { countMembers } from "./json-members.js";
import { childrenOf, skipBlank } from "./json-text.js";
import type { Ahead, Child } from "./json-text.js";
import { isObject, own } from "./json-value.js";
import type { Limits } from "./limits.js";

/** How much of two texts is compared at a time. */
const stride = 65_536;

/** How many UTF-16 units two texts share from their starts on. */
function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.slice(at, at + stride) === other.slice(at, at + stride)) at += stride;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return Math.min(at, most);
}

/** How many they share before their ends, less what they share from their starts on. */
function sharedEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  const part = (text: string, length: number): string =>
    text.slice(Math.max(0, text.length - length - stride), text.length - length);
  let length = 0;
  while (length + stride <= most && part(one, length) === part(other, length)) length += stride;
  while (
    length < most &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  )
    length += 1;
  return length;
}

/** The members of `paths` in the text, by their keys. */
type Items = ReadonlyMap<string, Child>;

/** A text of JSON and its value. */
export interface JsonText {
  readonly text: string;
  readonly value: JsonValue;
}

function itemsOf(text: string): Items {
  const root = { start: skipBlank(text, 0), end: text.length };
  const paths = childrenOf(text, root).get("paths");
  if (paths === undefined || text[paths.value.start] !== "{") return new Map();
  return childrenOf(text, paths.value);
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const parsed = (text: string): JsonValue | undefined => {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
};

/**
 * Reads what became of a text by what became of one member of its `paths`. Where the texts differ within one object alone, and
 * that is JSON still, the rest is what it was: it is neither parsed nor weighed again.
 */
export class ChangedJson {
  #read: JsonText;
  #items: Items | undefined;
  #weight: Weight | undefined;

  /** @param read a text that is valid, within the limits, and has no key twice in an object */
  constructor(read: JsonText) {
    this.#read = read;
  }

  get value(): JsonValue {
    return this.#read.value;
  }

  /** Where the members of `paths` stand, once that is known. */
  readonly ahead: Ahead = ([first, key]) => {
    const child = first === "paths" && key !== undefined ? this.#items?.get(key) : undefined;
    return child && { child, depth: 2 };
  };

  /**
   * @param graft gives the value that an item has now, of that before and of what was read
   * @returns whether the text could be read so; then the value is that of it
   */
  read(
    text: string,
    limits: Limits,
    graft: (before: JsonValue, now: JsonValue) => JsonValue,
  ): boolean {
    const { value } = this.#read;
    const paths = isObject(value) ? own(value, "paths") : undefined;
    if (!isObject(value) || !isObject(paths) || text.length > limits.bytes) return false;
    const by = text.length - this.#read.text.length;
    const [key, span] = this.#changedItem(text) ?? [];
    if (key === undefined || span === undefined) return false;
    const before = own(paths, key);
    const part = text.slice(span.start, span.end + by);
    const now = parsed(part);
    if (before === undefined || now === undefined || !isObject(now)) return false;
    const weight = this.#weigh(before, now, limits);
    if (weight === undefined || countMembers(part) !== weight.now.members) return false;
    const items = { ...paths, [key]: graft(before, now) };
    this.#weight = weight.whole;
    this.#items = this.#itemsAfter(key, span, by);
    this.#read = { text, value: { ...value, paths: items } satisfies JsonObject };
    return true;
  }

  /** The item that holds all that differs, less its braces. */
  #changedItem(text: string): readonly [key: string, span: Span] | undefined {
    const { text: earlier } = this.#read;
    const start = sharedStart(earlier, text);
    const end = earlier.length - sharedEnd(earlier, text, start);
    this.#items ??= itemsOf(earlier);
    for (const [key, { value }] of this.#items)
      if (earlier[value.start] === "{" && value.start < start && end < value.end)
        return [key, value];
    return undefined;
  }

  /** @returns nothing where it would be too much */
  #weigh(
    before: JsonValue,
    now: JsonValue,
    limits: Limits,
  ): { readonly now: Weight; readonly whole: Weight } | undefined {
    const { depth } = limits;
    const whole = this.#weight ?? weigh(this.#read.value, depth, false);
    const [less, more] = [weigh(before, depth, false), weigh(now, depth, false)];
    const weight = {
      values: whole.values - less.values + more.values,
      // What lay deepest may be gone; that it was not too deep is what counts.
      depth: Math.max(whole.depth, more.depth + 2),
      members: whole.members - less.members + more.members,
    };
    return excessOf(weight, limits) === undefined ? { now: more, whole: weight } : undefined;
  }

  #itemsAfter(changed: string, { start }: Span, by: number): Items {
    return new Map(
      [...(this.#items ?? [])].map(([key, child]): readonly [string, Child] => {
        const { value } = child;
        if (key === changed) return [key, { ...child, value: { start, end: value.end + by } }];
        return value.start < start
          ? [key, child]
          : [key, { key: moved(child.key, by), value: moved(value, by) }];
      }),
    );
  }
}
