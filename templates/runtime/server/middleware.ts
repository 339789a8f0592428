import type { AnyReply } from "./handler.js";

/** A call of a handler, as what surrounds it sees it. */
export interface HandlerCall<Raw = unknown> {
  readonly operation: string;
  /** What the handler takes: validated, and of the operation's own type. */
  readonly request: unknown;
  readonly context: unknown;
  /** The request of the framework. */
  readonly raw: Raw;
}

/**
 * Surrounds the handlers of operations, after the request was validated and before the reply is. It gives the reply of `next`,
 * or another one; it may throw HttpError.
 */
export type ServerMiddleware<Raw = unknown> = (
  call: HandlerCall<Raw>,
  next: () => Promise<unknown>,
) => AnyReply | Promise<unknown>;

/** By operation name; `all` surrounds every operation. The first of a list is the outermost. */
export type MiddlewareByOperation<Name extends string, Raw> = {
  readonly [Key in Name | "all"]?: readonly ServerMiddleware<Raw>[];
};

type Handle<Raw> = (call: HandlerCall<Raw>) => unknown;

/** The handler with its middleware around it; itself where there is none. */
export function surrounded<Raw>(
  handle: Handle<Raw>,
  middleware: readonly ServerMiddleware<Raw>[],
): Handle<Raw> {
  return middleware.reduceRight<Handle<Raw>>(
    (next, around) => (call) => around(call, async () => next(call)),
    handle,
  );
}
