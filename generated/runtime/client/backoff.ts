/** The bounds of a growing delay, in milliseconds. */
export interface Backoff {
  readonly initialDelay: number;
  readonly maxDelay: number;
}

/** The delay before a retry, counted from 0: twice as long each time, less a random quarter at most. */
export function backoff(retry: number, { initialDelay, maxDelay }: Backoff): number {
  return Math.min(initialDelay * 2 ** retry, maxDelay) * (1 - Math.random() / 4);
}
