import type { JsonObject, JsonValue } from "../ir/index.js";
import { isArray, isObject, kindOf, own } from "../read/index.js";

/** What cannot be merged: the two values in words. */
export interface Clash {
  readonly update: string;
  readonly target: string;
}

/** A value, or why there is none. */
export type Merged = { readonly value: JsonValue } | { readonly clash: Clash };

const clashOf = (target: JsonValue, update: JsonValue): Merged => ({
  clash: { update: kindOf(update), target: kindOf(target) },
});

function mergeObjects(target: JsonObject, update: JsonObject): Merged {
  const members = new Map(Object.entries(target));
  for (const [name, value] of Object.entries(update)) {
    const old = own(target, name);
    const merged: Merged = old === undefined ? { value } : mergeMember(old, value);
    if ("clash" in merged) return merged;
    members.set(name, merged.value);
  }
  return { value: Object.fromEntries(members) };
}

const isPrimitive = (value: JsonValue): boolean => !isArray(value) && !isObject(value);

/** Overlay Specification 1.1, 4.4.3: objects are merged, lists joined, primitives replaced; all else is an error. */
function mergeMember(target: JsonValue, update: JsonValue): Merged {
  if (isObject(target) && isObject(update)) return mergeObjects(target, update);
  if (isArray(target) && isArray(update)) return { value: [...target, ...update] };
  return isPrimitive(target) && isPrimitive(update) ? { value: update } : clashOf(target, update);
}

/** Merges an update into a target of an action: like a member, but what is no list is appended to a list. */
export function mergeUpdate(target: JsonValue, update: JsonValue): Merged {
  return isArray(target) && !isArray(update)
    ? { value: [...target, update] }
    : mergeMember(target, update);
}
