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
  const stop = (error: CallError): void => controller.abort(error);
  const abort = (): void => stop(new AbortError(`${name} was aborted`, { cause: outer?.reason }));
  const late = (): void => stop(new TimeoutError(`${name} took more than ${limit} ms`));
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as CallError));
  });
  outer?.addEventListener("abort", abort);
  const timer = limit < Infinity ? setTimeout(late, Math.min(limit, longestTimer)) : undefined;
  let reply: AnyReply | undefined;
  try {
    if (outer?.aborted) abort();
    reply = await Promise.race([stopped, signal.aborted ? stopped : work(signal)]);
    return reply;
  } finally {
    clearTimeout(timer);
    if (!reply?.response.body || reply.response.bodyUsed)
      outer?.removeEventListener("abort", abort);
  }
}
