import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import type { Node, Pair } from "yaml";
import type { JsonValue } from "../ir/index.js";
import type { Locate, Span } from "../source/index.js";
import { mostDuplicates } from "./json-members.js";
import type { Duplicate } from "./json-members.js";
import type { Limits } from "./limits.js";

const require = createRequire(import.meta.url);

/** Loaded when a place in YAML is asked for: it knows them, and is ten times as slow as the parser of values. */
const parser = (): typeof Yaml => require("yaml") as typeof Yaml;

const options = { merge: true, uniqueKeys: false, logLevel: "silent" } as const;

function spanOf(node: unknown): Span | undefined {
  const range =
    typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
  const [start, end]: readonly unknown[] = Array.isArray(range) ? range : [];
  return typeof start === "number" && typeof end === "number" ? { start, end } : undefined;
}

interface Found {
  readonly key: unknown;
  readonly value: unknown;
}

/** The tree of one text, with what tells its nodes apart. */
interface Tree {
  readonly yaml: typeof Yaml;
  readonly root: Node | null;
  readonly follow: (node: unknown) => unknown;
}

function treeOf(text: string): Tree {
  const yaml = parser();
  const document = yaml.parseDocument(text, options);
  const follow = (node: unknown): unknown => (yaml.isAlias(node) ? node.resolve(document) : node);
  return { yaml, root: document.contents, follow };
}

/** A key as text; the parser makes a symbol of a merge key. */
function keyText({ yaml }: Tree, { key }: Pair): string {
  const value: unknown = yaml.isScalar(key) ? key.value : key;
  return typeof value === "symbol" ? (value.description ?? "") : String(value);
}

/** A member that a merge key brings stands in what is merged. */
function mergedOf(tree: Tree, value: unknown, key: string): Found | undefined {
  const merged = tree.follow(value);
  if (!tree.yaml.isSeq(merged)) return childOf(tree, merged, key);
  for (const item of merged.items) {
    const found = childOf(tree, tree.follow(item), key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function childOf(tree: Tree, node: unknown, key: string): Found | undefined {
  const { yaml } = tree;
  if (yaml.isSeq(node)) {
    const item: unknown = node.items[Number(key)];
    return item === undefined ? undefined : { key: item, value: item };
  }
  if (!yaml.isMap(node)) return undefined;
  const pairs = node.items.filter((one) => yaml.isPair(one));
  const own = pairs.find((pair) => keyText(tree, pair) === key);
  if (own !== undefined) return { key: own.key, value: own.value };
  return pairs
    .filter((pair) => keyText(tree, pair) === "<<")
    .map((pair) => mergedOf(tree, pair.value, key))
    .find((found) => found !== undefined);
}

/** A value that runs over lines is shown at its key. */
function shownOf({ yaml }: Tree, { key, value }: Found): Span | undefined {
  const runsOn = yaml.isMap(value) || yaml.isSeq(value) || value === null;
  return spanOf(runsOn ? key : value) ?? spanOf(key);
}

/** Finds places in YAML. The text is parsed again, with positions, when the first place is asked for. */
export function yamlLocator(text: string): Locate {
  let known: Tree | undefined;
  return (keys) => {
    known ??= treeOf(text);
    const tree = known;
    let node: unknown = tree.root;
    const start = spanOf(node)?.start ?? 0;
    let shown: Span = { start, end: start + 1 };
    for (const key of keys) {
      const found = childOf(tree, node, key);
      if (found === undefined) break;
      node = tree.follow(found.value);
      shown = shownOf(tree, found) ?? shown;
    }
    return shown;
  };
}

/**
 * The value of a text that the fast parser refuses: it insists on indentation where this one only minds, and on tags that
 * it knows. Undefined where the text is no YAML for either.
 */
export function lenientYaml(text: string, limits: Limits): JsonValue | undefined {
  try {
    const document = parser().parseDocument(text, {
      ...options,
      uniqueKeys: true,
      logLevel: "error",
    });
    if (document.errors.length > 0) return undefined;
    const value: JsonValue = document.toJS({ maxAliasCount: limits.aliases });
    return value;
  } catch {
    // It throws where there are too many aliases, and runs out of stack where the text is too deep.
    return undefined;
  }
}

/** The keys that stand twice in one mapping, in the order of the text. */
export function yamlDuplicates(text: string): readonly Duplicate[] {
  const tree = treeOf(text);
  const found: Duplicate[] = [];
  const visitMap = (_: unknown, node: { readonly items: readonly Pair[] }): void => {
    const names = new Map<string, Span>();
    for (const pair of node.items) {
      const key = keyText(tree, pair);
      const span = spanOf(pair.key);
      const first = names.get(key);
      // A mapping may be merged with several others, each under a merge key of its own.
      if (span === undefined || key === "<<") continue;
      if (first === undefined) names.set(key, span);
      else if (found.length < mostDuplicates) found.push({ key, first, second: span });
    }
  };
  if (tree.root !== null) tree.yaml.visit(tree.root, { Map: visitMap });
  return found;
}
