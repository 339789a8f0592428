import { Unsettled } from "./followed.js";
import { Idle } from "./idle.js";

/**
 * Waits this long for further changes, in milliseconds: an editor or git writes several files at once. What comes later makes
 * one more run.
 */
const quiet = 25;

/** A file that is still being written is looked at again after this long, in milliseconds. */
const pause = 15;

/** Runs again after changes, one run at a time; changes during a run make one more. */
export class Loop {
  readonly #round: () => Promise<void>;
  readonly #unsettled = new Unsettled();
  readonly #idle = new Idle();
  readonly #ahead: () => Iterator<unknown>;
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
    this.#wait(quiet);
  }

  #wait(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), time);
  }

  #start(): void {
    this.#idle.stop();
    if (!this.#unsettled.areSettled()) {
      this.#wait(pause);
      return;
    }
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
