import { decodeSegment, matchSegment, parseSegment } from "./path-segment.js";

interface Branch<T> {
  readonly texts: readonly string[];
  readonly node: PathNode<T>;
}

/** Path templates by their segments, so that finding one takes no longer when there are more of them. */
export interface PathNode<T> {
  readonly literals: Map<string, PathNode<T>>;
  /** The most literal first (OpenAPI 3.1, 4.8.8.2: concrete paths before templated ones). */
  readonly branches: Branch<T>[];
  /** What the templates that end here were added with. */
  readonly values: T[];
}

/** A template that fits a path. */
export interface PathMatch<T> {
  readonly values: readonly T[];
  /** What the variables stand for, in the order of the template, still percent-encoded. */
  readonly captured: readonly string[];
}

export function createPathTree<T>(): PathNode<T> {
  return { literals: new Map(), branches: [], values: [] };
}

/** The segments below the root; the root itself is one empty segment. */
const segmentsOf = (path: string): readonly string[] => path.replace(/^\//, "").split("/");

function literalNode<T>(node: PathNode<T>, text: string): PathNode<T> {
  const known = node.literals.get(text);
  if (known !== undefined) return known;
  const made = createPathTree<T>();
  node.literals.set(text, made);
  return made;
}

const literalLength = ({ texts }: { readonly texts: readonly string[] }): number =>
  texts.join("").length;

function patternNode<T>(node: PathNode<T>, texts: readonly string[]): PathNode<T> {
  const known = node.branches.find((branch) => branch.texts.join("{}") === texts.join("{}"));
  if (known !== undefined) return known.node;
  const made: Branch<T> = { texts, node: createPathTree<T>() };
  const at = node.branches.findIndex((branch) => literalLength(branch) < literalLength(made));
  node.branches.splice(at < 0 ? node.branches.length : at, 0, made);
  return made.node;
}

/** Adds a template. */
export function insertPath<T>(root: PathNode<T>, template: string, value: T): void {
  let node = root;
  for (const segment of segmentsOf(template).map(parseSegment)) {
    node =
      segment.kind === "literal"
        ? literalNode(node, segment.text)
        : patternNode(node, segment.texts);
  }
  node.values.push(value);
}

/** The names of the variables of a template, in their order. */
export function templateVariables(template: string): readonly string[] {
  return segmentsOf(template)
    .map(parseSegment)
    .flatMap((segment) => (segment.kind === "pattern" ? segment.variables : []));
}

function descend<T>(
  node: PathNode<T>,
  segments: readonly string[],
  at: number,
  captured: readonly string[],
  found: PathMatch<T>[],
): void {
  const segment = segments[at];
  if (segment === undefined) {
    if (node.values.length > 0) found.push({ values: node.values, captured });
    return;
  }
  const literal = node.literals.get(decodeSegment(segment));
  if (literal !== undefined) descend(literal, segments, at + 1, captured, found);
  for (const branch of node.branches) {
    const parts = matchSegment(branch.texts, segment);
    if (parts !== undefined) descend(branch.node, segments, at + 1, [...captured, ...parts], found);
  }
}

/** Every template that fits a path, the most concrete first. */
export function findPaths<T>(root: PathNode<T>, path: string): readonly PathMatch<T>[] {
  const found: PathMatch<T>[] = [];
  descend(root, segmentsOf(path), 0, [], found);
  return found;
}
