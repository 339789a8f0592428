import { pipeline } from "node:stream";
import { Router } from "express";
import type { Request, Response } from "express";
import { tooLarge } from "../server/body.js";
import { createDispatcher } from "../server/dispatcher.js";
import type { Dispatcher, Resource } from "../server/dispatcher.js";
import type { AnyHandlers } from "../server/handler.js";
import {
  discardRest,
  headersByName,
  readableOf,
  splitTarget,
  toRawRequest,
  unreadBody,
} from "../server/node.js";
import type { DispatcherOptions } from "../server/options.js";
import { isStream } from "../server/raw.js";
import type { RawBody, RawReply } from "../server/raw.js";
import type { Route } from "../server/route.js";

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

/** Bytes that a middleware such as `express.raw()` has read. */
function readBody(bytes: Uint8Array): RawBody {
  return {
    kind: "unread",
    async bytes(most) {
      if (bytes.length > most) throw tooLarge(most);
      return bytes;
    },
    chunks: () => once(bytes),
  };
}

/** `request.body` is undefined until a middleware such as `express.json()` has put something there, which is taken as it is. */
function bodyOf(request: Request): RawBody {
  const value: unknown = request.body;
  if (value === undefined) return unreadBody(request);
  return value instanceof Uint8Array ? readBody(value) : { kind: "parsed", value };
}

/** Cookies and `vary` of middlewares stay beside those of the reply. */
const additive: ReadonlySet<string> = new Set(["set-cookie", "vary"]);

function write(response: Response, reply: RawReply): void {
  response.statusCode = reply.status;
  for (const [name, value] of headersByName(reply)) {
    if (additive.has(name)) response.appendHeader(name, value);
    else response.setHeader(name, value);
  }
  const { body } = reply;
  if (!isStream(body)) {
    response.end(body);
    return;
  }
  // Whoever waits for the first item should know that the reply has begun.
  response.flushHeaders();
  pipeline(readableOf(body), response, () => undefined);
}

async function answer(
  dispatcher: Dispatcher<Request>,
  resource: Resource<Request>,
  request: Request,
  response: Response,
): Promise<void> {
  const target = splitTarget(request.url);
  const raw = toRawRequest(request, response, target, () => bodyOf(request));
  const reply = await dispatcher.answer(resource, raw, request);
  if (response.destroyed) {
    if (isStream(reply.body)) await reply.body[Symbol.asyncIterator]().return?.();
    return;
  }
  write(response, reply);
  discardRest(request, dispatcher.limits.bodyMilliseconds);
}

/**
 * An Express 5 router that serves the operations of an API. It reads bodies itself, so it needs no `express.json()` before
 * it; where there is one, it takes what that has parsed. Paths that the API does not have go on to the next middleware.
 * It finds operations by their paths itself: Express would try the operations one after another, and would decode what its
 * variables stand for before the delimiters of a style are seen.
 */
export function createExpressRouter(
  routes: Readonly<Record<string, Route>>,
  handlers: AnyHandlers,
  options: DispatcherOptions<Request>,
): Router {
  const dispatcher = createDispatcher(routes, handlers, options);
  const router = Router();
  router.use((request, response, next) => {
    const resource = dispatcher.find(splitTarget(request.url).path);
    return resource === undefined ? next() : answer(dispatcher, resource, request, response);
  });
  return router;
}
