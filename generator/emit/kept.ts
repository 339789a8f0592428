import type { Module } from "./draft.js";
import type { LaidMembers } from "./json-layout.js";
import { KnownFiles } from "./known-files.js";
import { sha256 } from "./manifest.js";

/** A module that was printed. */
interface Printed {
  /** Without its statements, which take several times the memory of the text. */
  readonly module: Module;
  readonly text: string;
  /** The hash of the text before it was laid out, where that text is large. */
  readonly source: string | undefined;
}

/** In UTF-16 units: below this, laying a text out costs little. */
const large = 20_000;

/**
 * What one process keeps of a run for the next one, which is of the same options: the texts of modules. `Basis` is what
 * tells whether they may be used again.
 */
export class Kept<Basis> {
  /** What is known of the files of the output. */
  readonly files = new KnownFiles();
  /** The text of objects of JSON, for those who make the same object again. */
  readonly members: LaidMembers = new WeakMap();
  #earlier = new Map<string, Printed>();
  #now = new Map<string, Printed>();
  #basis: Basis | undefined;

  /** What the modules of the run before this one were made of. */
  get basis(): Basis | undefined {
    return this.#basis;
  }

  /** A module as the run before this one has made it, by its path. It has no statements; its text is known. */
  module(path: string): Module | undefined {
    return this.#earlier.get(path)?.module;
  }

  /** The text of a module that `module` has given. */
  textOf(module: Module): string | undefined {
    const printed = this.#earlier.get(module.path);
    if (printed?.module !== module) return undefined;
    this.#now.set(module.path, printed);
    return printed.text;
  }

  /** Begins a run, whatever became of the one before. */
  begin(): void {
    this.#now = new Map();
  }

  /** A module of the whole is printed each time. What comes out as before needs no laying out. */
  laidOut({ path }: Module, printed: string): string | undefined {
    const known = printed.length < large ? undefined : this.#earlier.get(path);
    return known?.source === undefined || known.source !== sha256(printed) ? undefined : known.text;
  }

  /** @param printed the text before it was laid out */
  keep(module: Module, printed: string, text: string): void {
    const source = printed.length < large ? undefined : sha256(printed);
    this.#now.set(module.path, { module, text, source });
  }

  /** Ends a run: the next one is compared with it. */
  end(basis: Basis): void {
    this.#earlier = this.#now;
    this.#basis = basis;
  }
}
