import type { ClientRequest, Middleware } from "./middleware.js";
import type { AnyReply } from "./reply.js";

type Wait = void | Promise<void>;

/** What is called around a call; each may be asynchronous, and what it throws fails the call. */
export interface Hooks {
  /** May change the headers and the URL of the request. */
  readonly onRequest?: ((request: ClientRequest) => Wait) | undefined;
  /** Called with every response, failures too. */
  readonly onResponse?: ((reply: AnyReply, request: ClientRequest) => Wait) | undefined;
  /** Called where there is no response, or where its body cannot be read. */
  readonly onError?: ((error: unknown, request: ClientRequest) => Wait) | undefined;
}

/** Calls functions before a request, after a response and after an error. */
export function hooks({ onRequest, onResponse, onError }: Hooks): Middleware {
  return async (request, next) => {
    await onRequest?.(request);
    const reply = await next(request).catch(async (error: unknown) => {
      await onError?.(error, request);
      throw error;
    });
    await onResponse?.(reply, request);
    return reply;
  };
}
