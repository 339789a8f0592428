import type { RequestDraft } from "./operation.js";
import type { AnyReply } from "./reply.js";

/** How failed calls are tried again. */
export interface RetryOptions {
  /** How often at most, after the first attempt; 2 where nothing is said. */
  readonly retries?: number | undefined;
  /** The status codes after which it is worth it, or ranges such as `"5XX"`; 408, 409, 425, 429 and `"5XX"` where nothing is said. */
  readonly statuses?: readonly (number | string)[] | undefined;
  /** Whether to try again where no response came: after connection errors and timeouts; true where nothing is said. */
  readonly withoutResponse?: boolean | undefined;
  /**
   * The methods that may be sent twice; those that RFC 9110, 9.2.2 calls idempotent where nothing is said. A request with
   * an idempotency key may be sent twice whatever its method.
   */
  readonly methods?: readonly string[] | undefined;
  /** Milliseconds before the first retry; 500 where nothing is said. */
  readonly initialDelay?: number | undefined;
  /** How much longer each further delay is than the one before; 2 where nothing is said. */
  readonly exponent?: number | undefined;
  /** Milliseconds that a delay is at most; 8,000 where nothing is said. */
  readonly maxDelay?: number | undefined;
  /** Milliseconds from the start of the call after which no retry begins any more; unlimited where nothing is said. */
  readonly maxElapsed?: number | undefined;
  /** Milliseconds up to which a server's `Retry-After` is followed; 60,000 where nothing is said. */
  readonly maxRetryAfter?: number | undefined;
  /** The header field that tells the server how many attempts came before, such as `x-retry-count`; none is sent where nothing is said. */
  readonly countHeader?: string | undefined;
}

/** What a call says that concerns middleware. */
export interface CallState {
  /** Aborts the call, which then rejects with AbortError, or the stream that came of it. */
  readonly signal?: AbortSignal | undefined;
  /** For clients that use `retry()`. */
  readonly retry?: RetryOptions | undefined;
}

/**
 * A call as middleware sees it. Its `url` is absolute, and its `headers` and `url` are without the credentials: those are
 * written at each attempt, after all middleware. What middleware changes stays for the next attempt.
 */
export interface ClientRequest extends RequestDraft {
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** What the call says. */
  readonly call: CallState;
  /** Milliseconds that an attempt may take; Infinity where there is no limit. */
  readonly timeout: number;
  /** Whether sending it twice does no more than sending it once, whatever its method. */
  idempotent?: boolean;
}

/** What a middleware calls to go on: sends the request, and may be called again. */
export type Next = (request: ClientRequest) => Promise<AnyReply>;

/**
 * Surrounds each call of a client. It calls `next` to go on, and gives back what the call gives. `next` rejects with
 * CallError where no response came or its body could not be read.
 */
export type Middleware = (request: ClientRequest, next: Next) => Promise<AnyReply>;
