import type { JsonObject, JsonValue } from "../ir/index.js";
import type { Span } from "../source/index.js";
import { excessOf, weigh } from "./bounds.js";
import type { Weight } from "./bounds.js";
import { countMembers } from "./json-members.js";
import { childrenOf, skipBlank } from "./json-text.js";
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

/** A member of `paths` in the text. */
interface Item {
  readonly key: string;
  /** Of its value, which is an object. */
  readonly span: Span;
}

/** A text of JSON and its value. */
export interface JsonText {
  readonly text: string;
  readonly value: JsonValue;
}

function itemsOf(text: string): readonly Item[] {
  const root = { start: skipBlank(text, 0), end: text.length };
  const paths = childrenOf(text, root).get("paths");
  if (paths === undefined || text[paths.value.start] !== "{") return [];
  return [...childrenOf(text, paths.value)].map(([key, { value }]) => ({ key, span: value }));
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
  #items: readonly Item[] | undefined;
  #weight: Weight | undefined;

  /** @param read a text that is valid, within the limits, and has no key twice in an object */
  constructor(read: JsonText) {
    this.#read = read;
  }

  get value(): JsonValue {
    return this.#read.value;
  }

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
    const item = this.#changedItem(text);
    if (item === undefined) return false;
    const before = own(paths, item.key);
    const part = text.slice(item.span.start, item.span.end + by);
    const now = parsed(part);
    if (before === undefined || now === undefined || !isObject(now)) return false;
    const weight = this.#weigh(before, now, limits);
    if (weight === undefined || countMembers(part) !== weight.now.members) return false;
    const items = { ...paths, [item.key]: graft(before, now) };
    this.#weight = weight.whole;
    this.#items = this.#itemsAfter(item, by);
    this.#read = { text, value: { ...value, paths: items } satisfies JsonObject };
    return true;
  }

  /** The item that holds all that differs, less its braces. */
  #changedItem(text: string): Item | undefined {
    const { text: earlier } = this.#read;
    const start = sharedStart(earlier, text);
    const end = earlier.length - sharedEnd(earlier, text, start);
    this.#items ??= itemsOf(earlier);
    return this.#items.find(
      ({ span }) => earlier[span.start] === "{" && span.start < start && end < span.end,
    );
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

  #itemsAfter(changed: Item, by: number): readonly Item[] | undefined {
    return this.#items?.map((item) => {
      if (item === changed)
        return { ...item, span: { start: item.span.start, end: item.span.end + by } };
      return item.span.start > changed.span.start ? { ...item, span: moved(item.span, by) } : item;
    });
  }
}
