import type { JsonValue } from "../ir/index.js";
import type { Locate, Source } from "../source/index.js";
import type { JsonDocument } from "./json-document.js";
import { isArray, isObject } from "./json-value.js";

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

/**
 * A document that a process reads again and again. It is always what was read last: origins that were made of it before show
 * where their pointers lead now. Of its value, what says the same stays the same object.
 */
export class LivingDocument implements JsonDocument {
  #source: Source;
  #value: JsonValue;
  #locate: Locate;
  /** Only a tree can stay the same in part. */
  readonly isTree = true;

  /** @param read a tree */
  constructor({ source, value, locate }: JsonDocument) {
    this.#source = source;
    this.#value = value;
    this.#locate = locate;
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

  /** @param read what the document says now; its value is given away */
  renew({ source, value, locate }: JsonDocument): void {
    this.#value = graft(this.#value, value);
    this.#source = source;
    this.#locate = locate;
  }
}
