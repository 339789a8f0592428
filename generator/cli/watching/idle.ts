/** Waits this long for something else to do, in milliseconds: longer than a file that was written takes to count as settled. */
const quiet = 50;

/** Goes on for this long at a time, in milliseconds, so that what comes meanwhile is heard. */
const slice = 10;

/** Does work in small steps while there is nothing else to do. */
export class Idle {
  #timer: NodeJS.Timeout | undefined;

  /** @param work has its steps done until it is at its end, or `stop` is called */
  begin(work: Iterator<unknown>): void {
    this.stop();
    this.#timer = setTimeout(() => this.#goOn(work), quiet);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #goOn(work: Iterator<unknown>): void {
    const end = performance.now() + slice;
    while (performance.now() < end) if (work.next().done === true) return;
    this.#timer = setTimeout(() => this.#goOn(work), 0);
  }
}
