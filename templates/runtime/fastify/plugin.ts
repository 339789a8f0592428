import type { Readable } from "node:stream";
import type {
  FastifyError,
  FastifyInstance,
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
} from "fastify";
import { createDispatcher } from "../server/dispatcher.js";
import type { Dispatcher } from "../server/dispatcher.js";
import type { AnyHandler } from "../server/handler.js";
import {
  discardRest,
  headersByName,
  splitTarget,
  toRawRequest,
  unreadBody,
} from "../server/node.js";
import type { DispatcherOptions } from "../server/options.js";
import { problem, problemReply } from "../server/problem.js";
import type { RawReply } from "../server/raw.js";
import type { Route } from "../server/route.js";

/** Segments that mean the same to Fastify's router and to ours. */
const plain = /^[A-Za-z0-9._~-]*$/;

/**
 * The path to register for a template: up to its first variable. Beyond that our own matching decides, as it does for
 * every framework; Fastify's variables would end at 100 characters, and at a hyphen.
 */
function toPattern(template: string): string {
  const segments = template.replace(/^\//, "").split("/");
  const special = segments.findIndex((segment) => !plain.test(segment));
  return `/${(special < 0 ? segments : [...segments.slice(0, special), "*"]).join("/")}`;
}

const segmentCount = (prefix: string): number =>
  prefix.split("/").filter((segment) => segment !== "").length;

/** The request target below the prefix, of which the number of segments counts, for they may be variables. */
function targetBelow(request: FastifyRequest, depth: number): ReturnType<typeof splitTarget> {
  const target = splitTarget(request.raw.url ?? "/");
  if (depth === 0) return target;
  const segments = target.path.split("/").slice(depth + 1);
  return { ...target, path: `/${segments.join("/")}` };
}

/** Replies are texts or bytes already. Without a serializer Fastify would add a charset, which JSON does not have (RFC 8259, 11). */
const asItIs = (payload: unknown): string => payload as string;

function send(reply: FastifyReply, raw: RawReply): FastifyReply {
  for (const [name, value] of headersByName(raw)) reply.header(name, value);
  return reply.code(raw.status).serializer(asItIs).send(raw.body);
}

/** The body parser passes the stream on unread; for methods that Fastify expects no body of, it is the request itself. */
const streamOf = (request: FastifyRequest): Readable =>
  (request.body as Readable | undefined) ?? request.raw;

async function answer(
  dispatcher: Dispatcher<FastifyRequest>,
  depth: number,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const target = targetBelow(request, depth);
  const resource = dispatcher.find(target.path);
  if (resource === undefined) {
    reply.callNotFound();
    return reply;
  }
  const raw = toRawRequest(request.raw, reply.raw, target, unreadBody(streamOf(request)));
  send(reply, await dispatcher.answer(resource, raw, request));
  discardRest(request.raw, dispatcher.limits.bodyMilliseconds);
  return reply;
}

/** Content types that Fastify cannot read are refused before our own check; everything else is the application's. */
function onError(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // An error of the application may be anything, whatever its type here.
  if (!String(error?.code).startsWith("FST_ERR_CTP_")) throw error;
  return send(reply, problemReply(problem(error.statusCode ?? 400, "")));
}

function register(instance: FastifyInstance, dispatcher: Dispatcher<FastifyRequest>): void {
  const depth = segmentCount(instance.prefix);
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
  instance.setErrorHandler(onError);
  for (const url of new Set(dispatcher.paths.map(toPattern))) {
    instance.route({
      method: instance.supportedMethods,
      url,
      // HEAD is answered by the dispatcher.
      exposeHeadRoute: false,
      handler: (request, reply) => answer(dispatcher, depth, request, reply),
    });
  }
}

/**
 * A Fastify 5 plugin that serves the operations of an API; register it with or without a prefix. Its body parser and its
 * error handler are its own and do not reach the rest of the application. Paths that the API does not have are answered by
 * the application's not-found handler.
 */
export function createFastifyPlugin<Name extends string>(
  routes: Readonly<Record<Name, Route>>,
  handlers: Readonly<Record<Name, AnyHandler>>,
  options: DispatcherOptions<FastifyRequest>,
): FastifyPluginAsync {
  const dispatcher = createDispatcher(routes, handlers, options);
  return async (instance) => register(instance, dispatcher);
}
