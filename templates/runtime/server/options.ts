import type { Limits } from "./limits.js";
import type { MiddlewareByOperation } from "./middleware.js";
import type { SecurityHandlers } from "./security.js";
import type { Verify } from "./verify.js";

/** Which request failed; nothing of what the client sent is in it but `raw`. */
export interface FailedRequest<Raw = unknown> {
  readonly operation: string;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** The request of the framework. */
  readonly raw: Raw;
}

/** Replies that do not fit the contract: answer 500 instead, send them and tell `onError`, or do not look. */
export type ReplyValidation = "enforce" | "report" | "off";

/** How a server behaves, whichever operations it serves. */
export interface ServerOptions<Raw = unknown> {
  readonly limits?: Partial<Limits>;
  readonly validateResponses?: ReplyValidation;
  /**
   * Hears of every failure that the client is not told of: what a handler threw, and replies that do not fit the contract
   * (InvalidReplyError). By default one line on the standard error stream, without anything that the client sent.
   */
  readonly onError?: (error: unknown, request: FailedRequest<Raw>) => void;
}

/** The options of a server with what its operations ask for, as the dispatcher takes them. */
export interface DispatcherOptions<Raw> extends ServerOptions<Raw> {
  /** By scheme name. */
  readonly security?: SecurityHandlers<Raw>;
  /** Makes the context that a handler is called with; once a request, after the security handlers. */
  readonly context?: (raw: Raw) => unknown;
  /** Looks at every request before anything of it is understood: for receivers of webhooks. */
  readonly verify?: Verify | undefined;
  /** Around the handlers, by operation name; `all` is around every one. */
  readonly middleware?: MiddlewareByOperation<string, Raw>;
}

/** Demands the option `context` where handlers ask for a context that cannot be undefined. */
export type ContextOption<Raw, Context> = undefined extends Context
  ? unknown
  : { readonly context: (raw: Raw) => Context | Promise<Context> };

/** Where a stack begins to tell of code. */
const frame = /^\s+at .*$/m;

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const place =
    error.name === "InvalidReplyError" ? "" : (frame.exec(error.stack ?? "")?.[0].trim() ?? "");
  return `${error.name}: ${error.message} ${place}`.trim();
}

/** Line breaks in a message would forge lines of the log. */
const oneLine = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").slice(0, 500);

/** The default of `onError`. */
export function logError(error: unknown, request: FailedRequest): void {
  console.error(
    oneLine(`${request.method} ${request.path} (${request.operation}): ${describe(error)}`),
  );
}
