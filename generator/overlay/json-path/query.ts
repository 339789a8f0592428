import type { JsonValue } from "../../ir/index.js";
import { isArray, isObject, own } from "../../read/index.js";
import { passes } from "./filter.js";
import type { Query, Segment, Selector } from "./path.js";

/** A node that a query found, and the way to it from the root. */
export interface Found {
  readonly value: JsonValue;
  readonly keys: readonly (string | number)[];
}

function childrenOf({ value, keys }: Found): readonly Found[] {
  if (isArray(value)) return value.map((one, index) => ({ value: one, keys: [...keys, index] }));
  return isObject(value)
    ? Object.entries(value).map(([name, one]) => ({ value: one, keys: [...keys, name] }))
    : [];
}

/** RFC 9535, 2.3.4.2.2: the indices of a slice in the order of its step. */
function sliceIndices(
  length: number,
  { start, end, step }: Extract<Selector, { kind: "slice" }>,
): readonly number[] {
  const from = (bound: number): number => (bound >= 0 ? bound : length + bound);
  const within = (bound: number, low: number, high: number): number =>
    Math.min(Math.max(bound, low), high);
  const indices: number[] = [];
  if (step > 0) {
    const last = within(from(end ?? length), 0, length);
    for (let at = within(from(start ?? 0), 0, length); at < last; at += step) indices.push(at);
  } else if (step < 0) {
    const last = end === undefined ? -1 : within(from(end), -1, length - 1);
    for (let at = within(from(start ?? length - 1), -1, length - 1); at > last; at += step)
      indices.push(at);
  }
  return indices;
}

function elementAt({ value, keys }: Found, index: number): readonly Found[] {
  if (!isArray(value)) return [];
  const at = index < 0 ? value.length + index : index;
  const element = value[at];
  return element === undefined ? [] : [{ value: element, keys: [...keys, at] }];
}

/** What a selector finds in one node. */
function select(selector: Selector, node: Found, root: JsonValue): readonly Found[] {
  switch (selector.kind) {
    case "wildcard":
      return childrenOf(node);
    case "name": {
      const value = isObject(node.value) ? own(node.value, selector.name) : undefined;
      return value === undefined ? [] : [{ value, keys: [...node.keys, selector.name] }];
    }
    case "index":
      return elementAt(node, selector.index);
    case "slice":
      return isArray(node.value)
        ? sliceIndices(node.value.length, selector).flatMap((index) => elementAt(node, index))
        : [];
    case "filter":
      return childrenOf(node).filter(({ value }) =>
        passes(selector.test, { current: value, root, ask: values }),
      );
  }
}

/** The node and everything below it, each before what is below it. */
function withDescendants(node: Found): readonly Found[] {
  const found: Found[] = [];
  const open: Found[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    // One by one: a node may have more children than a call may have arguments.
    for (const child of childrenOf(next).toReversed()) open.push(child);
  }
  return found;
}

function follow(
  { kind, selectors }: Segment,
  nodes: readonly Found[],
  root: JsonValue,
): readonly Found[] {
  const starts = kind === "child" ? nodes : nodes.flatMap(withDescendants);
  return starts.flatMap((node) => selectors.flatMap((selector) => select(selector, node, root)));
}

function run(query: Query, current: JsonValue, root: JsonValue): readonly Found[] {
  const start: Found = { value: query.from === "root" ? root : current, keys: [] };
  return query.segments.reduce<readonly Found[]>(
    (nodes, segment) => follow(segment, nodes, root),
    [start],
  );
}

function values(query: Query, current: JsonValue, root: JsonValue): readonly JsonValue[] {
  return run(query, current, root).map(({ value }) => value);
}

/** The nodes that a query finds, in its order, each once. */
export function find(query: Query, root: JsonValue): readonly Found[] {
  const nodes = new Map(run(query, root, root).map((node) => [JSON.stringify(node.keys), node]));
  return [...nodes.values()];
}
