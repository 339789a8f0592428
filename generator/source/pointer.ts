import type { Origin, Source } from "./source.js";

/** A way into the tree of a document: names of members and indices, kept as a list from its end. */
export interface Pointer {
  readonly parent: Pointer | undefined;
  /** Empty for the whole document. */
  readonly key: string;
}

/** A stretch of a text by offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds where the text of a document says what a pointer leads to; what is not in the text is where its parent is. */
export type Locate = (keys: readonly string[]) => Span;

/** A text in which pointers lead somewhere. */
export interface Located {
  readonly source: Source;
  readonly locate: Locate;
}

export const rootPointer: Pointer = { parent: undefined, key: "" };

export function childPointer(parent: Pointer, key: string | number): Pointer {
  return { parent, key: String(key) };
}

/** The keys from the root on. */
export function pointerKeys(pointer: Pointer): readonly string[] {
  const keys: string[] = [];
  for (let at = pointer; at.parent !== undefined; at = at.parent) keys.push(at.key);
  return keys.toReversed();
}

/** As RFC 6901 writes it (section 3). */
export function pointerText(pointer: Pointer): string {
  return pointerKeys(pointer)
    .map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/**
 * An origin that knows its pointer and works out its offsets when they are asked for: a document has hundreds of thousands
 * of nodes, of which a few are ever shown.
 */
class PointedOrigin implements Origin {
  readonly #document: Located;
  readonly #pointer: Pointer;

  constructor(document: Located, pointer: Pointer) {
    this.#document = document;
    this.#pointer = pointer;
  }

  get source(): Source {
    return this.#document.source;
  }

  get start(): number {
    return this.#document.locate(pointerKeys(this.#pointer)).start;
  }

  get end(): number {
    return this.#document.locate(pointerKeys(this.#pointer)).end;
  }
}

/** The origin of what a pointer leads to. */
export function originAt(document: Located, pointer: Pointer): Origin {
  return new PointedOrigin(document, pointer);
}
