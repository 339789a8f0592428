import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { tooLarge } from "./body.js";
import { HttpError } from "./http-error.js";
import type { RawBody, RawReply, RawRequest, RawStream } from "./raw.js";

const brokenOff = (): HttpError => new HttpError(400, "The body broke off.", { close: true });
const tooSlow = (): HttpError => new HttpError(408, "The body took too long.", { close: true });

/** All bytes of a stream. Rejects with HttpError: 413 beyond that many bytes, 408 after that time, 400 when it breaks off. */
export function readBytes(
  stream: Readable,
  most: number,
  milliseconds: number,
): Promise<Uint8Array> {
  if (stream.readableEnded) return Promise.resolve(new Uint8Array());
  if (stream.destroyed) return Promise.reject(brokenOff());
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const fail = (error: HttpError): void => {
      clearTimeout(timer);
      stream.off("data", onData).off("end", onEnd).off("close", onClose);
      reject(error);
    };
    const timer = setTimeout(() => fail(tooSlow()), milliseconds);
    const onData = (chunk: Uint8Array): void => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most) fail(tooLarge(most));
    };
    const onEnd = (): void => {
      clearTimeout(timer);
      stream.off("close", onClose);
      // Most bodies come in one piece.
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    };
    const onClose = (): void => fail(brokenOff());
    // An error is followed by `close`; nobody listening to it would end the process.
    if (stream.listenerCount("error") === 0) stream.on("error", ignore);
    stream.on("data", onData).on("end", onEnd).on("close", onClose);
  });
}

const ignore = (): void => undefined;

/** A body that is still to come. */
class UnreadBody {
  readonly kind = "unread";
  readonly #stream: Readable;

  constructor(stream: Readable) {
    this.#stream = stream;
  }

  bytes(most: number, milliseconds: number): Promise<Uint8Array> {
    return readBytes(this.#stream, most, milliseconds);
  }

  chunks(): AsyncIterable<Uint8Array> {
    return this.#stream;
  }
}

/** A body that is still to come. */
export function unreadBody(stream: Readable): RawBody {
  return new UnreadBody(stream);
}

/** Whether a request has a body (RFC 9112, 6.3); one without any bytes is none unless it says of what type it is. */
export function hasBody({ headers }: IncomingMessage): boolean {
  if (headers["transfer-encoding"] !== undefined) return true;
  const length = headers["content-length"];
  return length !== undefined && (Number(length) > 0 || headers["content-type"] !== undefined);
}

/** The path and the query of a request target (RFC 9112, 3.2), both still percent-encoded. */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  // Of the absolute form only what follows the authority matters here.
  const relative = target.startsWith("/")
    ? target
    : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  const text = relative.includes("#") ? relative.slice(0, relative.indexOf("#")) : relative;
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

/** The parts of a request that Node reads. */
class NodeRequest implements RawRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: RawBody | undefined;
  readonly #headers: IncomingMessage["headers"];
  readonly #response: ServerResponse;
  #signal: AbortSignal | undefined;

  constructor(
    request: IncomingMessage,
    response: ServerResponse,
    target: ReturnType<typeof splitTarget>,
    body: RawBody | undefined,
  ) {
    this.method = request.method ?? "GET";
    this.path = target.path;
    this.query = target.query;
    this.body = body;
    this.#headers = request.headers;
    this.#response = response;
  }

  header(name: string): string | undefined {
    const headers = this.#headers;
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return Array.isArray(value) ? value.join(", ") : value;
  }

  signal(): AbortSignal {
    return (this.#signal ??= makeSignal(this.#response));
  }
}

/** The parts of a request that Node reads; the target is the path below the mount point, and the query. */
export function toRawRequest(
  request: IncomingMessage,
  response: ServerResponse,
  target: ReturnType<typeof splitTarget>,
  body: () => RawBody,
): RawRequest {
  return new NodeRequest(request, response, target, hasBody(request) ? body() : undefined);
}

/** A reply's stream as Node writes it. It is left when the client is gone. */
export function readableOf(stream: RawStream): Readable {
  return Readable.from(stream, { objectMode: false });
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
