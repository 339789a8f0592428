import { AbortError, TimeoutError } from "./errors.js";
import type { CallError } from "./errors.js";
import type { AnyReply } from "./reply.js";

/** More is no timer: it would fire at once (HTML, 8.6, where delays have 32 bits). */
const longestTimer = 2 ** 31 - 1;

/**
 * Works under a signal that the caller's signal and a time limit abort. Rejects with AbortError or TimeoutError as soon as
 * one of them does, whether the work heeds its signal or not. The caller's signal goes on to abort a response whose body
 * is still to be read.
 * @param limit milliseconds; Infinity for none
 * @param name what is done, for the message of an error
 */
export async function withDeadline(
  name: string,
  limit: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<AnyReply>,
): Promise<AnyReply> {
  const controller = new AbortController();
  const { signal } = controller;
  const aborted = (): CallError => new AbortError(`${name} was aborted`, { cause: outer?.reason });
  if (outer?.aborted) throw aborted();
  const abort = (): void => controller.abort(aborted());
  const late = (): void => controller.abort(new TimeoutError(`${name} took more than ${limit} ms`));
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as CallError));
  });
  outer?.addEventListener("abort", abort);
  const timer = limit < Infinity ? setTimeout(late, Math.min(limit, longestTimer)) : undefined;
  let reply: AnyReply | undefined;
  try {
    reply = await Promise.race([stopped, work(signal)]);
    return reply;
  } finally {
    clearTimeout(timer);
    if (!reply?.response.body || reply.response.bodyUsed) {
      // Ends whatever still goes on, such as the sending of a body that nobody waits for.
      controller.abort(null);
      outer?.removeEventListener("abort", abort);
    }
  }
}
