import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { tooLarge } from "./body.js";
import { HttpError } from "./http-error.js";
import type { RawBody, RawReply, RawRequest } from "./raw.js";

const brokenOff = (): HttpError => new HttpError(400, "The body broke off.", { close: true });
const tooSlow = (): HttpError => new HttpError(408, "The body took too long.", { close: true });

/** All bytes of a stream. Rejects with HttpError: 413 beyond that many, 408 after that time, 400 when it breaks off. */
export async function readBytes(
  stream: Readable,
  most: number,
  milliseconds: number,
): Promise<Uint8Array> {
  if (stream.readableEnded) return new Uint8Array();
  if (stream.destroyed) throw brokenOff();
  const chunks: Uint8Array[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const settle = (error?: HttpError): void => {
      clearTimeout(timer);
      for (const [event, listener] of Object.entries(listeners)) stream.off(event, listener);
      if (error === undefined) resolve(Buffer.concat(chunks));
      else reject(error);
    };
    const timer = setTimeout(() => settle(tooSlow()), milliseconds);
    const listeners = {
      data(chunk: Uint8Array): void {
        chunks.push(chunk);
        size += chunk.length;
        if (size > most) settle(tooLarge(most));
      },
      end: () => settle(),
      close: () => settle(brokenOff()),
    };
    // An error is followed by `close`; nobody listening to it would end the process.
    stream.on("error", () => undefined);
    for (const [event, listener] of Object.entries(listeners)) stream.on(event, listener);
  });
}

/** A body that is still to come. */
export function unreadBody(stream: Readable): RawBody {
  return { kind: "unread", bytes: (most, milliseconds) => readBytes(stream, most, milliseconds) };
}

/** Whether a request has a body (RFC 9112, 6.3); one without any bytes is none. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** The path and the query of a request target (RFC 9112, 3.2), both still percent-encoded. */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  // Of the absolute form only what follows the authority matters here.
  const relative = target.startsWith("/")
    ? target
    : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  const [text = ""] = relative.split("#", 1);
  const at = text.indexOf("?");
  const path = at < 0 ? text : text.slice(0, at);
  return { path: path || "/", query: at < 0 ? "" : text.slice(at + 1) };
}

function makeSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const gone = (): void => {
    if (!response.writableFinished) controller.abort();
  };
  if (response.destroyed) gone();
  else response.once("close", gone);
  return controller.signal;
}

/** The parts of a request that Node reads; the target is the path below the mount point, and the query. */
export function toRawRequest(
  request: IncomingMessage,
  response: ServerResponse,
  target: ReturnType<typeof splitTarget>,
  body: RawBody,
): RawRequest {
  let signal: AbortSignal | undefined;
  return {
    method: request.method ?? "GET",
    ...target,
    header(name) {
      const value = Object.hasOwn(request.headers, name) ? request.headers[name] : undefined;
      return Array.isArray(value) ? value.join(", ") : value;
    },
    body: hasBody(request) ? body : undefined,
    signal: () => (signal ??= makeSignal(response)),
  };
}

/** The headers of a reply by name, as Node and frameworks upon it take them. */
export function headersByName(reply: RawReply): ReadonlyMap<string, string | string[]> {
  const all = new Map<string, string | string[]>(reply.close ? [["connection", "close"]] : []);
  for (const [name, value] of reply.headers) {
    const known = all.get(name);
    all.set(name, known === undefined ? value : [known, value].flat());
  }
  return all;
}

/**
 * Throws away what a client goes on sending after the reply, for a while: closing at once would reset the connection,
 * and many clients would never see the reply.
 */
export function discardRest(request: IncomingMessage, milliseconds: number): void {
  if (request.complete || request.destroyed) return;
  const timer = setTimeout(() => request.socket.destroy(), milliseconds);
  timer.unref();
  request.once("close", () => clearTimeout(timer));
  request.resume();
}
