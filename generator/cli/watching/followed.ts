import { statSync } from "node:fs";

/** What tells whether a file has changed. A folder has no such thing: who writes into it may be ourselves. */
function stateOf(path: string): string {
  try {
    const facts = statSync(path, { throwIfNoEntry: false });
    return facts?.isFile() === true ? `${facts.mtimeMs} ${facts.size} ${facts.ino}` : "";
  } catch {
    return "";
  }
}

/** The files that are followed, as they stood when they were last asked for. The watcher drops what follows a change within 50 ms. */
export class Followed {
  readonly #states = new Map<string, string | undefined>();

  add(paths: readonly string[]): void {
    for (const path of paths) if (!this.#states.has(path)) this.#states.set(path, undefined);
  }

  /** Notes how the files stand before they are read. */
  note(): void {
    for (const path of this.#states.keys()) this.#states.set(path, stateOf(path));
  }

  /** Whether one of them stands otherwise than it was noted. */
  haveChanged(): boolean {
    return [...this.#states].some(
      ([path, state]) => state !== undefined && state !== stateOf(path),
    );
  }
}

/** Files that were just written to. Of a large one that is still being written, the watcher tells the start alone. */
export class Unsettled {
  readonly #states = new Map<string, string>();

  add(path: string): void {
    this.#states.set(path, stateOf(path));
  }

  /** Whether they stand as they stood when this was asked before, or when they were added. */
  areSettled(): boolean {
    let areSettled = true;
    for (const [path, state] of this.#states) {
      const now = stateOf(path);
      areSettled &&= now === state;
      this.#states.set(path, now);
    }
    return areSettled;
  }

  clear(): void {
    this.#states.clear();
  }
}
