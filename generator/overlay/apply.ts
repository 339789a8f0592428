import { andThen, report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import type { JsonValue } from "../ir/index.js";
import { isArray, isObject, own, withinBounds } from "../read/index.js";
import type { JsonDocument } from "../read/index.js";
import { find } from "./json-path/index.js";
import type { Found } from "./json-path/index.js";
import { mergeUpdate } from "./merge.js";
import type { Action, Overlay } from "./overlay.js";

type Keys = readonly (string | number)[];

/** The value with what stands below a key changed, or without it where the change gives nothing. */
function withChild(
  value: JsonValue,
  key: string | number,
  change: (child: JsonValue) => JsonValue | undefined,
): JsonValue {
  if (isArray(value) && typeof key === "number") {
    const child = value[key];
    const changed = child === undefined ? undefined : change(child);
    return changed === undefined ? value.toSpliced(key, 1) : value.with(key, changed);
  }
  if (!isObject(value) || typeof key !== "string") return value;
  const child = own(value, key);
  const changed = child === undefined ? undefined : change(child);
  if (changed !== undefined) return { ...value, [key]: changed };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** A new value, changed at one place; everything beside the way there is shared with the old one. */
function changeAt(
  value: JsonValue,
  keys: Keys,
  change: (old: JsonValue) => JsonValue | undefined,
): JsonValue | undefined {
  const [key, ...rest] = keys;
  return key === undefined
    ? change(value)
    : withChild(value, key, (child) => changeAt(child, rest, change));
}

/** Where applying one action has come to. */
interface Applied {
  readonly value: JsonValue;
  readonly diagnostics: readonly Diagnostic[];
}

const unchanged = (value: JsonValue, ...diagnostics: readonly Diagnostic[]): Applied => ({
  value,
  diagnostics,
});

/** From the last place to the first, so that the indices of those before stay true. */
function removeAll(value: JsonValue, found: readonly Found[]): Applied {
  return unchanged(
    found
      .toReversed()
      .reduce((left, { keys }) => changeAt(left, keys, () => undefined) ?? left, value),
  );
}

function updateAll(
  value: JsonValue,
  found: readonly Found[],
  update: JsonValue,
  { target, origin }: Action,
): Applied {
  const diagnostics: Diagnostic[] = [];
  const merge = (old: JsonValue): JsonValue => {
    const merged = mergeUpdate(old, update);
    if ("value" in merged) return merged.value;
    if (diagnostics.length === 0)
      diagnostics.push(report("overlay/incompatible", { path: target, ...merged.clash }, origin));
    return old;
  };
  return {
    value: found.reduce((left, { keys }) => changeAt(left, keys, merge) ?? left, value),
    diagnostics,
  };
}

function applyAction(value: JsonValue, action: Action): Applied {
  const { query, change, target, origin } = action;
  const found = find(query, value);
  if (found.length === 0)
    return unchanged(value, report("overlay/no-match", { path: target }, origin));
  switch (change.kind) {
    case "none":
      return unchanged(value);
    case "remove":
      return removeAll(value, sortedByPlace(found));
    case "update":
      return updateAll(value, found, change.value, action);
    case "copy": {
      const sources = find(change.query, value);
      const [only] = sources;
      if (only === undefined || sources.length > 1)
        return unchanged(
          value,
          report("overlay/copy-source", { path: change.path, count: sources.length }, origin),
        );
      return updateAll(value, found, only.value, action);
    }
  }
}

/** Places in order, each before what is below it; elements of one list by their index, for a slice may count backwards. */
function sortedByPlace(found: readonly Found[]): readonly Found[] {
  return found.toSorted(({ keys: a }, { keys: b }) => {
    const at = a.findIndex((key, index) => key !== b[index]);
    const [first, second] = [a[at], b[at]];
    if (first === undefined || second === undefined) return a.length - b.length;
    if (typeof first === "number" && typeof second === "number") return first - second;
    return String(first) < String(second) ? -1 : 1;
  });
}

function unfilled({ actions }: Overlay): readonly Diagnostic[] {
  const empty = actions.filter(({ change }) => change.kind === "none");
  const [first] = empty;
  return first === undefined
    ? []
    : [report("overlay/unfilled", { count: empty.length }, first.origin)];
}

/** A new value with the actions of an overlay applied in their order, each to what the one before has made. */
export function applyOverlay(value: JsonValue, overlay: Overlay): Result<JsonValue> {
  const applied = overlay.actions.reduce<Applied>((state, action) => {
    const next = applyAction(state.value, action);
    return { value: next.value, diagnostics: [...state.diagnostics, ...next.diagnostics] };
  }, unchanged(value));
  return result(applied.value, [...applied.diagnostics, ...unfilled(overlay)]);
}

/** The document with overlays applied. What an overlay has brought is shown where its place would be in the document. */
export function overlayDocument(
  document: JsonDocument,
  overlays: readonly Overlay[],
): Result<JsonDocument> {
  if (overlays.length === 0) return result(document, []);
  const diagnostics: Diagnostic[] = [];
  let { value } = document;
  for (const overlay of overlays) {
    const applied = applyOverlay(value, overlay);
    diagnostics.push(...applied.diagnostics);
    if (!applied.ok) return { ok: false, diagnostics };
    ({ value } = applied);
  }
  return andThen(result({ ...document, value, isTree: false }, diagnostics), withinBounds);
}
