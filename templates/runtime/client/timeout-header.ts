import type { Middleware } from "./middleware.js";

/**
 * Tells the server in a header field how many seconds an attempt may take, for it to give up a work that nobody waits for.
 * Where there is no limit nothing is sent.
 * @param name such as `x-timeout`
 */
export function timeoutHeader(name: string): Middleware {
  return (request, next) => {
    const { headers, timeout } = request;
    if (timeout < Infinity) headers.set(name, String(timeout / 1000));
    return next(request);
  };
}
