/** The bounds of a growing delay, in milliseconds. */
export interface Backoff {
  readonly initialDelay: number;
  readonly maxDelay: number;
  /** How much longer each delay is than the one before; 2 where nothing is said. */
  readonly exponent?: number | undefined;
}

/** The delay before a retry, counted from 0: twice as long each time or so, less a random quarter at most. */
export function backoff(retry: number, { initialDelay, maxDelay, exponent = 2 }: Backoff): number {
  return Math.min(initialDelay * exponent ** retry, maxDelay) * (1 - Math.random() / 4);
}
