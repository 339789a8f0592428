import type { StageTime } from "./told.js";

/** Measures stages that follow each other; one that comes again is added to itself. */
export class Stopwatch {
  readonly #spent = new Map<string, number>();
  #stage: string | undefined;
  #since = 0;
  readonly #hear: (stage: string) => void;

  /** @param hear is told when a stage begins */
  constructor(hear: (stage: string) => void = () => undefined) {
    this.#hear = hear;
  }

  begin(stage: string): void {
    this.end();
    this.#hear(stage);
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
