import { posix } from "node:path";
import type { JsonValue } from "../../../ir/index.js";
import { isObject, own } from "../../../read/index.js";
import type { JsonDocument, Refusal } from "../../../read/index.js";
import { pointerText, rootPointer } from "../../../source/index.js";
import type { Pointer } from "../../../source/index.js";
import type { Library, Node, SpecDocument } from "../library.js";
import { dialectOf } from "../upgrade-3.0.js";
import type { Dialect } from "../upgrade-3.0.js";
import { scan } from "./scan.js";
import type { Identified, Scan } from "./scan.js";
import { versionOf } from "./version.js";

/** The URI that a text means at a base, without a fragment; undefined where it is no URI. */
export function uriAt(text: string, base: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.hash = "";
  return url.href;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** How a document would refer to another one: by its path where both lie in one place, else by its URI. */
function nameFrom(from: string, to: string): string {
  const [a, b] = [new URL(from), new URL(to)];
  if (a.protocol !== b.protocol || a.host !== b.host) return to;
  return decoded(posix.relative(posix.dirname(a.pathname), b.pathname) + b.search);
}

/** The base of the innermost `$id` around a pointer. */
export function baseAt(document: SpecDocument, pointer: Pointer): string {
  if (document.bases.size === 0) return document.base;
  for (let at: Pointer | undefined = pointer; at !== undefined; at = at.parent) {
    const base = document.bases.get(pointerText(at));
    if (base !== undefined) return base;
  }
  return document.base;
}

/** `$self`, or the `$id` of a whole file that is a schema. */
function baseOf(value: JsonValue, dialect: Dialect, uri: string): string {
  if (!isObject(value) || !dialect.hasIds) return uri;
  const stated = own(value, "$self") ?? own(value, "$id");
  return typeof stated === "string" ? (uriAt(stated, uri) ?? uri) : uri;
}

/** The documents of a spec as they come in. */
export class Shelves {
  readonly #documents: SpecDocument[] = [];
  readonly #resources = new Map<string, Node>();
  readonly #anchors = new Map<string, Node>();
  readonly #outward: (readonly [SpecDocument, string])[] = [];
  readonly refusals = new Map<string, Refusal>();

  /** Puts a document where its URI, `$self`, `$id`s and anchors find it. */
  add(document: JsonDocument, uri: string, inherited: Dialect): readonly [SpecDocument, Scan] {
    const version = versionOf(document.value);
    const dialect = version === undefined ? inherited : dialectOf(version);
    const bases = new Map<string, string>();
    const added: SpecDocument = {
      document,
      uri,
      base: baseOf(document.value, dialect, uri),
      name: this.#documents[0] === undefined ? "" : nameFrom(this.#documents[0].uri, uri),
      dialect,
      isWhole: version !== undefined,
      bases,
    };
    this.#documents.push(added);
    const root: Node = { value: document.value, pointer: rootPointer, document: added };
    for (const one of new Set([uri, added.base]))
      if (!this.#resources.has(one)) this.#resources.set(one, root);
    const scanned = scan(document.value);
    for (const ref of scanned.refs) this.#outward.push([added, ref]);
    if (dialect.hasIds) this.#identify(added, scanned, bases);
    return [added, scanned];
  }

  /** A URI that leads to a document that is here already. */
  alias(uri: string, known: string): void {
    const node = this.#resources.get(known);
    if (node !== undefined) this.#resources.set(uri, node);
  }

  has(uri: string): boolean {
    return this.#resources.has(uri) || this.refusals.has(uri);
  }

  get size(): number {
    return this.#documents.length;
  }

  library(): Library {
    const [first, ...rest] = this.#documents;
    if (first === undefined) throw new Error("A library without a document was asked for.");
    return {
      documents: [first, ...rest],
      resources: this.#resources,
      anchors: this.#anchors,
      outward: this.#outward,
      refusals: this.refusals,
    };
  }

  #identify(document: SpecDocument, { ids, anchors }: Scan, bases: Map<string, string>): void {
    const nodeOf = ({ value, pointer }: Identified): Node => ({ value, pointer, document });
    for (const id of ids) {
      const uri = uriAt(id.text, baseAt(document, id.pointer));
      // A fragment alone names a schema, and moves nothing.
      if (uri === undefined || id.text.startsWith("#")) continue;
      bases.set(pointerText(id.pointer), uri);
      if (!this.#resources.has(uri)) this.#resources.set(uri, nodeOf(id));
    }
    for (const anchor of anchors) {
      const key = `${baseAt(document, anchor.pointer)}#${anchor.text}`;
      if (!this.#anchors.has(key)) this.#anchors.set(key, nodeOf(anchor));
    }
  }
}
