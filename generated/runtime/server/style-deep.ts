import type { RawValues } from "./raw-values.js";
import { coerce, propertyWire, resolveWire } from "../shared/wire.js";
import type { Wire } from "../shared/wire.js";

/** What is below one key, and the texts that stand at it itself. */
interface Branch {
  readonly texts: string[];
  readonly members: Map<string, Branch>;
}

/** So that a long name does not build a tower. */
const mostLevels = 20;

const brackets = /\[([^[\]]*)\]/g;

/** `a[b][c]` in keys; undefined for another name. */
function keysOf(text: string, name: string): readonly string[] | undefined {
  if (!text.startsWith(name)) return undefined;
  const rest = text.slice(name.length);
  const keys = [...rest.matchAll(brackets)];
  const length = keys.reduce((sum, [whole]) => sum + whole.length, 0);
  if (length !== rest.length || keys.length > mostLevels) return undefined;
  return keys.map(([, key = ""]) =>
    key.replace(/%(25|5b|5d)/gi, (escape) => decodeURIComponent(escape)),
  );
}

function branchAt(root: Branch, keys: readonly string[]): Branch {
  return keys.reduce((branch, key) => {
    const known = branch.members.get(key);
    if (known !== undefined) return known;
    const made: Branch = { texts: [], members: new Map() };
    branch.members.set(key, made);
    return made;
  }, root);
}

const isIndex = (key: string): boolean => /^\d+$/.test(key);

/** Items by index (`[0]`), under no key (`[]`), or by repetition of the name itself. */
function arrayOf(branch: Branch, items: Wire): readonly unknown[] {
  const bare = branch.members.get("")?.texts ?? [];
  // The keys of an object that are indices come in their order.
  const indexed = Object.values(
    Object.fromEntries([...branch.members].filter(([key]) => isIndex(key))),
  );
  // An empty text alone is how an empty array is written.
  const own = branch.texts.length === 1 && branch.texts[0] === "" ? [] : branch.texts;
  return [
    ...[...own, ...bare].map((text) => coerce(text, items)),
    ...indexed.map((item) => valueOf(item, items)),
  ];
}

function objectOf(branch: Branch, wire: Extract<Wire, { kind: "object" }>): object {
  const entries: (readonly [string, unknown])[] = [];
  for (const [key, member] of branch.members) {
    const property = propertyWire(wire, key);
    if (property !== undefined) entries.push([key, valueOf(member, property)]);
  }
  return Object.fromEntries(entries);
}

/** Of a value whose form is not known, one with keys is an object. */
const open: Extract<Wire, { kind: "object" }> = { kind: "object", properties: {}, rest: "unknown" };

function valueOf(branch: Branch, wire: Wire): unknown {
  const meant = resolveWire(wire, branch.members.size > 0 || branch.texts.length > 1);
  const shape = meant === "unknown" && branch.members.size > 0 ? open : meant;
  if (typeof shape === "string" || shape.kind === "anyOf")
    return coerce(branch.texts[0] ?? "", shape);
  return shape.kind === "array" ? arrayOf(branch, shape.items) : objectOf(branch, shape);
}

/**
 * `deepObject` (OpenAPI 3.2, 4.12.4): `color[R]=100&color[G]=200`. It goes on below where the specification ends:
 * `a[b][c]=1`, `a[list][0]=1`, `a[list][]=1`. Throws URIError.
 */
export function deepObjectStyle(values: RawValues, name: string, wire: Wire): unknown {
  const root: Branch = { texts: [], members: new Map() };
  for (const text of values.names()) {
    const keys = keysOf(text, name);
    if (keys !== undefined) branchAt(root, keys).texts.push(...values.all(text).map(values.decode));
  }
  return root.texts.length === 0 && root.members.size === 0 ? undefined : valueOf(root, wire);
}
