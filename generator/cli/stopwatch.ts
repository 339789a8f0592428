import type { StageTime } from "./told.js";

/** Measures stages that follow each other; one that comes again is added to itself. */
export class Stopwatch {
  readonly #spent = new Map<string, number>();
  #stage: string | undefined;
  #since = 0;

  begin(stage: string): void {
    this.end();
    this.#stage = stage;
    this.#since = performance.now();
  }

  end(): void {
    if (this.#stage === undefined) return;
    const spent = performance.now() - this.#since;
    this.#spent.set(this.#stage, (this.#spent.get(this.#stage) ?? 0) + spent);
    this.#stage = undefined;
  }

  get times(): readonly StageTime[] {
    return [...this.#spent].map(([stage, milliseconds]) => ({ stage, milliseconds }));
  }
}
