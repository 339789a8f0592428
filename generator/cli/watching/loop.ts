import { Unsettled } from "./followed.js";
import { Idle } from "./idle.js";

/**
 * Waits this long for further changes, in milliseconds: an editor or git writes several files at once. What comes later makes
 * one more run.
 */
const quiet = 25;

/** Files that change are looked at every so many milliseconds: a large one may still be written. */
const pause = 13;

/** Runs again after changes, one run at a time; changes during a run make one more. */
export class Loop {
  readonly #round: () => Promise<void>;
  readonly #unsettled = new Unsettled();
  readonly #idle = new Idle();
  readonly #ahead: () => Iterator<unknown>;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;

  /** @param ahead is what is done after a round, for as long as nothing changes */
  constructor(round: () => Promise<void>, ahead: () => Iterator<unknown>) {
    this.#round = round;
    this.#ahead = ahead;
  }

  rest(): void {
    this.#idle.begin(this.#ahead());
  }

  /** @param path of the file that changed, where that is known */
  changed(path?: string): void {
    this.#idle.stop();
    if (path !== undefined) this.#unsettled.add(path);
    this.#since = performance.now();
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), pause);
  }

  #look(): void {
    const areSettled = this.#unsettled.areSettled();
    if (!areSettled || performance.now() - this.#since < quiet) this.#wait();
    else this.#start();
  }

  #start(): void {
    this.#idle.stop();
    this.#unsettled.clear();
    if (this.#running !== undefined) {
      this.#again = true;
      return;
    }
    this.#running = this.#round().finally(() => {
      this.#running = undefined;
      if (this.#again) this.changed();
      else this.rest();
      this.#again = false;
    });
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#again = false;
    await this.#running;
    this.#idle.stop();
  }
}
