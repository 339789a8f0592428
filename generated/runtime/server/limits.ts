import { defaultBounds } from "../shared/bounded.js";
import type { Bounds } from "../shared/bounded.js";

/** What a server takes from one request before it refuses the rest. */
export interface Limits extends Bounds {
  /** Bytes of a request body; more is answered with 413. */
  readonly bodyBytes: number;
  /** Milliseconds that a body may take to arrive; longer is answered with 408. */
  readonly bodyMilliseconds: number;
}

/** A megabyte in half a minute. */
export const defaultLimits: Limits = {
  ...defaultBounds,
  bodyBytes: 1_048_576,
  bodyMilliseconds: 30_000,
};
