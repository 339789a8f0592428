import { readFileSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { join } from "node:path";
import type { LaidJson } from "./json-layout.js";
import { isMissing } from "./missing.js";
import { ManifestReader, sha256 as hashOf } from "./manifest.js";

/** What the file system says of a file without its text. */
type Facts = Pick<Stats, "size" | "mtimeMs" | "ctimeMs" | "ino">;

/** A text and its hash, which is worked out once. */
interface Hashed {
  readonly text: string;
  readonly sha256: string;
}

/** What is to be in a file, and what was to be in it before. */
interface Wanted extends Hashed {
  /** The text as UTF-8, where it is large: it is made once, to be hashed and to be written. */
  bytes: Uint8Array | undefined;
  earlier: Hashed | undefined;
}

/** A file whose text was read, and as what it stood there then. */
interface Seen extends Hashed {
  readonly facts: Facts;
}

/** In UTF-16 units. */
const large = 1_000_000;

/** Below this, two changes may bear the same time, in milliseconds: the clock of a file system goes by ticks. */
const tick = 25;

function factsOf(path: string): Facts | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The time of change cannot be set by hand: whoever writes to a file, or puts another in its place, changes one of these. */
const isSame = (one: Facts, other: Facts): boolean =>
  one.ctimeMs === other.ctimeMs &&
  one.mtimeMs === other.mtimeMs &&
  one.size === other.size &&
  one.ino === other.ino;

/**
 * What a process that goes on knows of its output, so that it neither hashes a text twice nor reads a file that nobody has
 * touched. It trusts no file that it has only written: a text counts as known once it was read and was the one that is wanted.
 */
export class KnownFiles {
  readonly manifests = new ManifestReader();
  readonly #wanted = new Map<string, Wanted>();
  readonly #made = new Map<string, LaidJson>();
  readonly #seen = new Map<string, Seen>();

  /** Hears of a text that has bytes for less than encoding it. */
  made(path: string, laid: LaidJson): void {
    this.#made.set(path, laid);
  }

  #encode(path: string, text: string): Uint8Array {
    const made = this.#made.get(path);
    return made?.text === text ? made.bytes() : Buffer.from(text);
  }

  /** The hash of the text that is to be in a file. */
  hashOf(path: string, text: string): string {
    const earlier = this.#wanted.get(path);
    if (earlier?.text === text) return earlier.sha256;
    const bytes = text.length < large ? undefined : this.#encode(path, text);
    const wanted = { text, sha256: hashOf(bytes ?? text), bytes, earlier };
    if (earlier !== undefined) earlier.earlier = undefined;
    this.#wanted.set(path, wanted);
    return wanted.sha256;
  }

  /** The text that is to be in a file as it is to be written. */
  bytesOf(path: string, text: string): Uint8Array | undefined {
    const wanted = this.#wanted.get(path);
    return wanted?.text === text ? wanted.bytes : undefined;
  }

  /** The hash of a text that was found in a file. */
  hashOfStanding(path: string, text: string): string {
    const known = [this.#seen.get(path), this.#wanted.get(path)?.earlier];
    return known.find((one) => one?.text === text)?.sha256 ?? hashOf(text);
  }

  /**
   * The text that stands in a file; undefined where there is none.
   * @param file absolute
   * @param wanted what is to stand there
   */
  textIn(file: string, path: string, wanted: string | undefined): string | undefined {
    const facts = factsOf(file);
    if (facts === undefined) return this.#forget(path);
    const seen = this.#seen.get(path);
    if (seen !== undefined && isSame(seen.facts, facts)) return seen.text;
    this.#forget(path);
    const bytes = readFileSync(file);
    const hash = hashOf(bytes);
    if (wanted === undefined || hash !== this.hashOf(path, wanted)) {
      // A large text is hashed several times faster than it is decoded.
      const earlier = this.#wanted.get(path)?.earlier;
      return earlier?.sha256 === hash ? earlier.text : bytes.toString("utf8");
    }
    const after = factsOf(file);
    const isSettled =
      after !== undefined && isSame(facts, after) && facts.ctimeMs + tick < Date.now();
    // The text that is made stays in memory anyway; the one that was read need not.
    if (isSettled) this.#seen.set(path, { text: wanted, sha256: hash, facts });
    return wanted;
  }

  /**
   * Reads what was only written, a file a step, so that the next run need not do it. For when there is nothing else to do.
   * @param out the folder of the output, absolute
   */
  *readBack(out: string): Generator<undefined, void, undefined> {
    for (const [path, { text, sha256 }] of this.#wanted) {
      if (this.#seen.get(path)?.sha256 === sha256) continue;
      try {
        this.textIn(join(out, path), path, text);
      } catch {
        // What is in the way is told by the next run.
      }
      yield;
    }
  }

  /** Lets go of what is known of all other files, and of what only serves to write these. */
  keepOnly(paths: { readonly has: (path: string) => boolean }): void {
    for (const known of [this.#wanted, this.#seen])
      for (const path of known.keys()) if (!paths.has(path)) known.delete(path);
    this.#made.clear();
    for (const wanted of this.#wanted.values()) {
      wanted.earlier = undefined;
      wanted.bytes = undefined;
    }
  }

  #forget(path: string): undefined {
    this.#seen.delete(path);
  }
}
