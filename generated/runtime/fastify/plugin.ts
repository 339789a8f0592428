import { METHODS } from "node:http";
import type { Server } from "node:http";
import type { Readable } from "node:stream";
import type {
  FastifyError,
  FastifyInstance,
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
} from "fastify";
import type { Endpoint } from "../server/call.js";
import { createDispatcher } from "../server/dispatcher.js";
import type { Dispatcher } from "../server/dispatcher.js";
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
import { problem, problemReply } from "../server/problem.js";
import { isStream } from "../server/raw.js";
import type { RawReply, RawRequest } from "../server/raw.js";
import type { Route } from "../server/route.js";
import { capturedAt, fastifyUrl, wildcardUrl } from "./url.js";

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
  reply.statusCode = raw.status;
  if (raw.headers.length < 2 && !raw.close)
    for (const [name, value] of raw.headers) reply.header(name, value);
  else for (const [name, value] of headersByName(raw)) reply.header(name, value);
  const { body } = raw;
  if (isStream(body)) return reply.send(readableOf(body));
  return reply.serializer(asItIs).send(body);
}

/** The body parser passes the stream on unread; for methods that Fastify expects no body of, it is the request itself. */
const streamOf = (request: FastifyRequest): Readable =>
  (request.body as Readable | undefined) ?? request.raw;

const rawOf = (request: FastifyRequest, reply: FastifyReply, depth: number): RawRequest =>
  toRawRequest(request.raw, reply.raw, targetBelow(request, depth), () =>
    unreadBody(streamOf(request)),
  );

/** Sends what comes of a call. Fastify waits for `send` where a handler gives nothing back. */
async function finish(
  answered: Promise<RawReply>,
  request: FastifyRequest,
  reply: FastifyReply,
  { limits }: Dispatcher<FastifyRequest>,
): Promise<void> {
  try {
    send(reply, await answered);
    if (!request.raw.complete) discardRest(request.raw, limits.bodyMilliseconds);
  } catch (error) {
    reply.send(error);
  }
}

/**
 * What Fastify calls. A type of our own, and given to Fastify unseen: its types compare handlers with all that a schema
 * could make of them, which takes TypeScript longer than to check the operations of an API with a thousand of them.
 */
type Handler = (request: FastifyRequest, reply: FastifyReply) => void;

/** Answers what Fastify's router has found, with our own look at the path: the segments may be more than variables. */
function byPath(dispatcher: Dispatcher<FastifyRequest>, depth: number): Handler {
  return (request, reply) => {
    const raw = rawOf(request, reply, depth);
    const resource = dispatcher.find(raw.path);
    if (resource === undefined) reply.callNotFound();
    else void finish(dispatcher.answer(resource, raw, request), request, reply, dispatcher);
  };
}

/** Answers an operation whose variables are whole segments. */
function byPlaces(
  dispatcher: Dispatcher<FastifyRequest>,
  endpoint: Endpoint<FastifyRequest>,
  places: readonly number[],
  depth: number,
): Handler {
  return (request, reply) => {
    const raw = rawOf(request, reply, depth);
    const captured = capturedAt(raw.path, places);
    if (captured === undefined) reply.callNotFound();
    else void finish(dispatcher.call(endpoint, captured, raw, request), request, reply, dispatcher);
  };
}

/** Content types that Fastify cannot read are refused before our own check; everything else is the application's. */
function onError(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // An error of the application may be anything, whatever its type here.
  if (!String(error?.code).startsWith("FST_ERR_CTP_")) throw error;
  return send(reply, problemReply(problem(error.statusCode ?? 400, "")));
}

/** The routes of an application that only say which methods a path has, by method and path. */
const refusals = new WeakMap<Server, Set<string>>();

function refusalsOf(instance: FastifyInstance): Set<string> {
  const known = refusals.get(instance.server) ?? new Set<string>();
  refusals.set(instance.server, known);
  return known;
}

/** Everything there is to register for one path. */
interface Path {
  readonly methods: Map<string, Handler>;
}

function pathsOf(dispatcher: Dispatcher<FastifyRequest>, depth: number): ReadonlyMap<string, Path> {
  const paths = new Map<string, Path>();
  for (const endpoint of dispatcher.endpoints) {
    const { url, places } = fastifyUrl(endpoint.route.path);
    const { methods } = paths.get(url) ?? { methods: new Map<string, Handler>() };
    paths.set(url, { methods });
    const handler =
      places === undefined
        ? byPath(dispatcher, depth)
        : byPlaces(dispatcher, endpoint, places, depth);
    if (!methods.has(endpoint.route.method)) methods.set(endpoint.route.method, handler);
  }
  for (const { methods } of paths.values()) {
    const get = methods.get("GET");
    if (get !== undefined && !methods.has("HEAD")) methods.set("HEAD", get);
  }
  return paths;
}

/** Methods of the contract that Node can read and Fastify does not know by itself. */
function allowMethods(instance: FastifyInstance, methods: Iterable<string>): void {
  for (const method of methods) {
    if (METHODS.includes(method) && !instance.supportedMethods.some((one) => one === method))
      instance.addHttpMethod(method, { hasBody: true });
  }
}

interface OwnRoute {
  readonly method: string;
  readonly url: string;
  readonly handler: Handler;
}

/** HEAD is answered by the dispatcher. */
function addRoute(instance: FastifyInstance, { method, url, handler }: OwnRoute): void {
  instance.route({ method, url, exposeHeadRoute: false, handler: handler as never });
}

function registerPath(
  instance: FastifyInstance,
  url: string,
  { methods }: Path,
  refuse: Handler,
): void {
  const known = refusalsOf(instance);
  const keyOf = (method: string): string => `${method} ${instance.prefix}${url}`;
  allowMethods(instance, methods.keys());
  for (const method of instance.supportedMethods) {
    const handler = methods.get(method);
    const taken = instance.hasRoute({ method, url: `${instance.prefix}${url}` });
    if (handler !== undefined && taken && known.has(keyOf(method)))
      throw new Error(
        `${keyOf(method)} is refused by another plugin that serves the same path: give one of them a prefix`,
      );
    if (handler === undefined) {
      if (taken) continue;
      known.add(keyOf(method));
    }
    addRoute(instance, { method, url, handler: handler ?? refuse });
  }
}

/**
 * Fastify's variables end at a number of characters (`routerOptions.maxParamLength`), its stars do not. Where the
 * application has a star of its own, the number holds.
 */
function registerLong(
  instance: FastifyInstance,
  dispatcher: Dispatcher<FastifyRequest>,
  handler: Handler,
): void {
  for (const { route } of dispatcher.endpoints) {
    const url = wildcardUrl(route.path);
    const methods = route.method === "GET" ? ["GET", "HEAD"] : [route.method];
    for (const method of url === undefined ? [] : methods) {
      const known = instance.supportedMethods.find((one) => one === method);
      if (url === undefined || known === undefined) continue;
      if (!instance.hasRoute({ method: known, url: `${instance.prefix}${url}` }))
        addRoute(instance, { method: known, url, handler });
    }
  }
}

function register(instance: FastifyInstance, dispatcher: Dispatcher<FastifyRequest>): void {
  const depth = segmentCount(instance.prefix);
  instance.removeAllContentTypeParsers();
  // Of an expression that fits Fastify keeps what it found for a content type; for its star it looks again at each request.
  instance.addContentTypeParser(/^/, (_request, payload, done) => done(null, payload));
  instance.setErrorHandler(onError as never);
  const found = byPath(dispatcher, depth);
  for (const [url, path] of pathsOf(dispatcher, depth)) registerPath(instance, url, path, found);
  registerLong(instance, dispatcher, found);
}

/**
 * A Fastify 5 plugin that serves the operations of an API; register it with or without a prefix. Each operation is a route
 * of its own. Its body parser and its error handler are its own and do not reach the rest of the application. Paths that
 * the API does not have are answered by the application's not-found handler.
 */
export function createFastifyPlugin(
  routes: Readonly<Record<string, Route>>,
  handlers: AnyHandlers,
  options: DispatcherOptions<FastifyRequest>,
): FastifyPluginAsync {
  const dispatcher = createDispatcher(routes, handlers, options);
  return async (instance) => register(instance, dispatcher);
}
