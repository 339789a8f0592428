import type { Middleware } from "./middleware.js";

/** How idempotency keys are sent. */
export interface IdempotencyOptions {
  /** `Idempotency-Key` where nothing is said. */
  readonly header?: string | undefined;
  /** The methods that get a key; `POST` and `PATCH` where nothing is said. */
  readonly methods?: readonly string[] | undefined;
}

/**
 * Gives each call that is not idempotent by its method a key of its own, which stays the same over its retries. A key that
 * the caller sends, in the header of that name, is left.
 */
export function idempotencyKeys({
  header = "idempotency-key",
  methods = ["POST", "PATCH"],
}: IdempotencyOptions = {}): Middleware {
  return (request, next) => {
    const { headers, method } = request;
    if (methods.includes(method) && !headers.has(header)) headers.set(header, crypto.randomUUID());
    if (headers.has(header)) request.idempotent = true;
    return next(request);
  };
}
