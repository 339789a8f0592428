import type { JsonValue } from "../ir/index.js";
import type { Locate, Source } from "../source/index.js";
import { ChangedJson } from "./json-change.js";
import type { JsonDocument } from "./json-document.js";
import { jsonLocator } from "./json-text.js";
import { isArray, isObject } from "./json-value.js";
import type { Limits } from "./limits.js";

/** Sets a member, or an item, of a value that nobody else has seen. */
function put(owner: object, key: string | number, value: JsonValue): void {
  // Assigning to `__proto__` would not make a member.
  if (key === "__proto__") Object.defineProperty(owner, key, { value });
  else Reflect.set(owner, key, value);
}

function graftedList(before: readonly JsonValue[], now: readonly JsonValue[]): JsonValue {
  let isSame = before.length === now.length;
  for (const [index, item] of now.entries()) {
    const earlier = before[index];
    const grafted = earlier === undefined ? item : graft(earlier, item);
    if (grafted !== item) put(now, index, grafted);
    isSame &&= Object.is(grafted, earlier);
  }
  return isSame ? before : now;
}

/**
 * A value with every part that says the same as before being the object that it was before, the order of members included.
 * @param now a value that was read a moment ago and that nobody else has; it is changed
 */
export function graft(before: JsonValue, now: JsonValue): JsonValue {
  if (isArray(now)) return isArray(before) ? graftedList(before, now) : now;
  if (!isObject(now) || !isObject(before)) return now;
  const keys = Object.keys(now);
  const earlierKeys = Object.keys(before);
  let isSame = keys.length === earlierKeys.length;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? "";
    isSame &&= key === earlierKeys[at];
    const item = now[key];
    const earlier = Object.hasOwn(before, key) ? before[key] : undefined;
    if (item === undefined || earlier === undefined) {
      isSame = false;
      continue;
    }
    const grafted = graft(earlier, item);
    if (grafted !== item) put(now, key, grafted);
    isSame &&= Object.is(grafted, earlier);
  }
  return isSame ? before : now;
}

/** Whether a document that was read is JSON, and not YAML that starts with a brace. */
const isJson = ({ path, text }: Source): boolean =>
  /^\s*\{/u.test(text) && !/\.ya?ml$/iu.test(path);

/**
 * A document that a process reads again and again. It is always what was read last: origins that were made of it before show
 * where their pointers lead now. Of its value, what says the same stays the same object.
 */
export class LivingDocument implements JsonDocument {
  #source: Source;
  #value: JsonValue;
  #locate: Locate;
  #text: ChangedJson | undefined;
  /** Only a tree can stay the same in part. */
  readonly isTree = true;

  /** @param read a tree */
  constructor({ source, value, locate }: JsonDocument) {
    this.#source = source;
    this.#value = value;
    this.#locate = locate;
    this.#text = isJson(source) ? new ChangedJson({ text: source.text, value }) : undefined;
  }

  get source(): Source {
    return this.#source;
  }

  get value(): JsonValue {
    return this.#value;
  }

  get locate(): Locate {
    return this.#locate;
  }

  /**
   * Reads what its source has become by what has changed.
   * @returns whether that could be done; else nothing has happened
   */
  reread(source: Source, limits: Limits): boolean {
    const isSame = source.path === this.#source.path && isJson(source);
    if (!isSame || this.#text?.read(source.text, limits, graft) !== true) return false;
    this.#source = source;
    this.#value = this.#text.value;
    this.#locate = jsonLocator(source.text, this.#text.ahead);
    return true;
  }

  /** @param read what the document says now; its value is given away */
  renew({ source, value, locate }: JsonDocument): void {
    this.#value = graft(this.#value, value);
    this.#source = source;
    this.#locate = locate;
    this.#text = isJson(source)
      ? new ChangedJson({ text: source.text, value: this.#value })
      : undefined;
  }
}
