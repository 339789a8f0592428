import { tooLarge } from "../server/body.js";
import { createDispatcher } from "../server/dispatcher.js";
import type { AnyHandlers } from "../server/handler.js";
import { HttpError } from "../server/http-error.js";
import type { DispatcherOptions } from "../server/options.js";
import { problem, problemReply } from "../server/problem.js";
import { isStream } from "../server/raw.js";
import type { RawBody, RawReply, RawRequest, RawStream } from "../server/raw.js";
import type { Route } from "../server/route.js";

/** Answers requests of the Fetch standard. Never rejects. */
export type FetchHandler = (request: Request) => Promise<Response>;

/** What the handler is told beyond the options of every server. */
export interface FetchOptions {
  /** The path under which the API is served, for example `/api`; requests elsewhere are not found. */
  readonly prefix?: string;
  /** Answers requests to paths that the API does not have; 404 in problem details where nothing is said. */
  readonly notFound?: (request: Request) => Response | Promise<Response>;
}

async function* chunksOf(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  // Not every runtime lets a ReadableStream be iterated.
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

async function gather(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(body)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) throw tooLarge(most);
  }
  return joined(chunks, size);
}

/** All of a body. Rejects with HttpError. */
async function readAll(
  body: ReadableStream<Uint8Array>,
  most: number,
  milliseconds: number,
): Promise<Uint8Array> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const error = new HttpError(408, "The body took too long.", { close: true });
    timer = setTimeout(() => reject(error), milliseconds);
  });
  try {
    return await Promise.race([gather(body, most), late]);
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError(400, "The body broke off.", { close: true, cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** A body without any bytes is none unless it says of what type it is. */
function bodyOf({ body, headers }: Request): RawBody | undefined {
  if (body === null || (headers.get("content-length") === "0" && !headers.has("content-type")))
    return undefined;
  return {
    kind: "unread",
    bytes: (most, milliseconds) => readAll(body, most, milliseconds),
    chunks: () => chunksOf(body),
  };
}

/** The path below the prefix; undefined elsewhere. */
function below(path: string, prefix: string): string | undefined {
  if (!path.startsWith(prefix)) return undefined;
  const rest = path.slice(prefix.length);
  if (rest !== "" && !rest.startsWith("/")) return undefined;
  return rest === "" ? "/" : rest;
}

function toRawRequest(request: Request, path: string, query: string): RawRequest {
  return {
    method: request.method,
    path,
    query,
    header: (name) => request.headers.get(name) ?? undefined,
    body: bodyOf(request),
    signal: () => request.signal,
  };
}

function streamOf(chunks: RawStream): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function toResponse({ status, headers, body, close }: RawReply): Response {
  const fields = new Headers(close ? { connection: "close" } : {});
  for (const [name, value] of headers) fields.append(name, value);
  // The lib of TypeScript wants to know that the bytes are not shared.
  const content = isStream(body) ? streamOf(body) : (body as string | Uint8Array<ArrayBuffer>);
  return new Response(content ?? null, { status, headers: fields });
}

/**
 * A handler of the Fetch standard that serves the operations of an API: for Deno, Bun, workers, Next.js and Hono, and for
 * tests without a port.
 */
export function createFetchHandler(
  routes: Readonly<Record<string, Route>>,
  handlers: AnyHandlers,
  options: DispatcherOptions<Request> & FetchOptions,
): FetchHandler {
  const dispatcher = createDispatcher(routes, handlers, options);
  const prefix = (options.prefix ?? "").replace(/\/+$/, "");
  const notFound = options.notFound ?? (() => toResponse(problemReply(problem(404, ""))));
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const path = below(pathname, prefix);
    const resource = path === undefined ? undefined : dispatcher.find(path);
    if (path === undefined || resource === undefined) return notFound(request);
    const raw = toRawRequest(request, path, search.slice(1));
    return toResponse(await dispatcher.answer(resource, raw, request));
  };
}
