/** What a server takes from one request before it refuses the rest. */
export interface Limits {
  /** Bytes of a request body; more is answered with 413. */
  readonly bodyBytes: number;
  /** Milliseconds that a body may take to arrive; longer is answered with 408. */
  readonly bodyMilliseconds: number;
  /** Levels of arrays and objects in a JSON body. */
  readonly depth: number;
  /** Members of one object in a JSON body. */
  readonly members: number;
}

/**
 * A megabyte in half a minute. Validators and handlers recurse once or more a level, so 100 levels keep them far from the
 * end of the stack and are more than people write; 10,000 members bound what colliding keys can cost.
 */
export const defaultLimits: Limits = {
  bodyBytes: 1_048_576,
  bodyMilliseconds: 30_000,
  depth: 100,
  members: 10_000,
};
