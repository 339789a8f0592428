/** One text that was read, and what it is called in diagnostics. */
export interface Source {
  /** The path as the user wrote it, relative to the working directory, with forward slashes. */
  readonly path: string;
  /** The whole text, decoded, without a byte order mark, with the line ends it came with. */
  readonly text: string;
  /** The hash of the text as UTF-8, where it was known when it was read. */
  readonly sha256?: string;
}

/**
 * A stretch of a source: `start` and `end` are offsets in UTF-16 units, `end` exclusive. Origins in documents work them
 * out when they are read (`originAt`), so read them only to show them.
 */
export interface Origin {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A place as editors show it: both numbers count from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function originOf(source: Source, start: number, end: number): Origin {
  return { source, start, end };
}

/** An origin that is looked for when it is read, once in each source: a part that stays the same may stand elsewhere in the next. */
class SoughtOrigin implements Origin {
  readonly #near: Origin;
  readonly #find: (near: Origin) => Origin;
  readonly #known = new WeakMap<Source, Origin>();

  constructor(near: Origin, find: (near: Origin) => Origin) {
    this.#near = near;
    this.#find = find;
  }

  get source(): Source {
    return this.#near.source;
  }

  get start(): number {
    return this.#found.start;
  }

  get end(): number {
    return this.#found.end;
  }

  get #found(): Origin {
    const found = this.#known.get(this.source) ?? this.#find(this.#near);
    this.#known.set(this.source, found);
    return found;
  }
}

/** @param find gives a stretch of the same source, by one that stands near it */
export function soughtOrigin(near: Origin, find: (near: Origin) => Origin): Origin {
  return new SoughtOrigin(near, find);
}

/** The stretch from the start of one origin to the end of another one of the same source. */
export function spanning(first: Origin, last: Origin): Origin {
  return { source: first.source, start: first.start, end: last.end };
}

const lineStartsOf = new WeakMap<Source, readonly number[]>();

/** The offset at which each line starts; worked out once a source, and only when a place is shown. */
export function lineStarts(source: Source): readonly number[] {
  const known = lineStartsOf.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = source.text.indexOf("\n"); at >= 0; at = source.text.indexOf("\n", at + 1))
    starts.push(at + 1);
  lineStartsOf.set(source, starts);
  return starts;
}

/** The line and column of an offset. */
export function positionAt(source: Source, offset: number): Position {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
