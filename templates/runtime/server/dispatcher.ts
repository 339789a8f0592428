import { answerCall } from "./call.js";
import type { Endpoint } from "./call.js";
import type { AnyHandlers } from "./handler.js";
import { defaultLimits } from "./limits.js";
import type { Limits } from "./limits.js";
import { surrounded } from "./middleware.js";
import type { HandlerCall } from "./middleware.js";
import type { DispatcherOptions } from "./options.js";
import { createPathTree, findPaths, insertPath, templateVariables } from "./path-tree.js";
import type { PathMatch } from "./path-tree.js";
import { problem, problemReply } from "./problem.js";
import { isStream } from "./raw.js";
import type { RawReply, RawRequest } from "./raw.js";
import { requestReader } from "./request.js";
import type { Route } from "./route.js";
import { emptyLast } from "./security.js";

/** The operations under a path, before the method is looked at. */
export type Resource<Raw = unknown> = readonly PathMatch<Endpoint<Raw>>[];

/** Serves an API, whatever the HTTP server; adapters translate to and from its raw requests and replies. */
export interface Dispatcher<Raw> {
  /** The operations, for servers that have a router of their own. */
  readonly endpoints: readonly Endpoint<Raw>[];
  readonly limits: Limits;
  /** Undefined where no path template fits, so that the framework can look further. */
  readonly find: (path: string) => Resource<Raw> | undefined;
  /** Never rejects. `raw` is the request of the framework, for those who ask for it. */
  readonly answer: (resource: Resource<Raw>, request: RawRequest, raw: Raw) => Promise<RawReply>;
  /** The same for an operation that the framework has found, with the variables of its path. Never rejects. */
  readonly call: (
    endpoint: Endpoint<Raw>,
    captured: readonly string[],
    request: RawRequest,
    raw: Raw,
  ) => Promise<RawReply>;
}

interface Selected<Raw> {
  readonly endpoint: Endpoint<Raw>;
  readonly captured: readonly string[];
}

/** The operation of a method, of the most concrete template that has it. */
function select<Raw>(resource: Resource<Raw>, method: string): Selected<Raw> | undefined {
  for (const { values, captured } of resource) {
    const endpoint = values.find(({ route }) => route.method === method);
    if (endpoint !== undefined) return { endpoint, captured };
  }
  return undefined;
}

/** What `Allow` says (RFC 9110, 10.2.1). */
function allowed<Raw>(resource: Resource<Raw>): string {
  const declared = resource.flatMap(({ values }) => values.map(({ route }) => route.method));
  const implied = declared.includes("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"];
  return [...new Set([...declared, ...implied])].join(", ");
}

/** A method that no operation under the path has. */
function answerMethod<Raw>(resource: Resource<Raw>, method: string): RawReply {
  const allow = ["allow", allowed(resource)] as const;
  if (method === "OPTIONS") return { status: 204, headers: [allow], body: undefined, close: false };
  const reply = problemReply(problem(405, ""));
  return { ...reply, headers: [...reply.headers, allow] };
}

/** The same reply without its content, which it still tells the length of (RFC 9110, 9.3.2). */
async function withoutContent(reply: RawReply): Promise<RawReply> {
  const { body } = reply;
  if (body === undefined) return reply;
  if (isStream(body)) {
    await body[Symbol.asyncIterator]().return?.();
    return { ...reply, body: undefined };
  }
  const { length } = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return {
    ...reply,
    headers: [...reply.headers, ["content-length", String(length)]],
    body: undefined,
  };
}

type Handle = (request: unknown, context: unknown) => unknown;

function toEndpoint<Raw>(
  name: string,
  route: Route,
  handlers: AnyHandlers,
  { middleware = {} }: DispatcherOptions<Raw>,
): Endpoint<Raw> {
  const own = handlers as Readonly<Record<string, Handle>>;
  if (typeof own[name] !== "function") throw new TypeError(`the operation ${name} has no handler`);
  // Called as a member, for handlers may be the methods of an object.
  const handle = ({ request, context }: HandlerCall<Raw>): unknown => own[name]?.(request, context);
  const around = Object.hasOwn(middleware, name) ? middleware[name] : undefined;
  const variables = templateVariables(route.path);
  return {
    route,
    variables,
    security: emptyLast(route.security),
    read: requestReader(route, variables),
    handle: surrounded(handle, [...(middleware["all"] ?? []), ...(around ?? [])]),
  };
}

/** A scheme that nobody checks would let everybody in. */
function requireHandlers(routes: readonly Route[], security: object): void {
  const schemes = routes.flatMap((route) => route.security.flat().map((use) => use.scheme));
  const missing = [...new Set(schemes)].filter((scheme) => !Object.hasOwn(security, scheme));
  if (missing.length > 0)
    throw new TypeError(`there is no security handler for ${missing.join(", ")}`);
}

/**
 * Binds the operations of an API to their handlers. Throws TypeError where a handler or a security handler is missing.
 * Of two operations with one method and the same path, the first is served.
 */
export function createDispatcher<Raw>(
  routes: Readonly<Record<string, Route>>,
  handlers: AnyHandlers,
  options: DispatcherOptions<Raw>,
): Dispatcher<Raw> {
  const endpoints = Object.entries(routes).map(([name, route]) =>
    toEndpoint(name, route, handlers, options),
  );
  requireHandlers(
    endpoints.map(({ route }) => route),
    options.security ?? {},
  );
  const tree = createPathTree<Endpoint<Raw>>();
  for (const endpoint of endpoints) insertPath(tree, endpoint.route.path, endpoint);
  const limits = { ...defaultLimits, ...options.limits };
  const call: Dispatcher<Raw>["call"] = (endpoint, captured, request, raw) => {
    const reply = answerCall({ endpoint, captured, request, raw, options, limits });
    return request.method === "HEAD" ? reply.then(withoutContent) : reply;
  };
  return {
    endpoints,
    limits,
    call,
    find(path) {
      const resource = findPaths(tree, path);
      return resource.length === 0 ? undefined : resource;
    },
    async answer(resource, request, raw) {
      const { method } = request;
      const own = select(resource, method);
      const selected = own ?? (method === "HEAD" ? select(resource, "GET") : undefined);
      if (selected === undefined) return answerMethod(resource, method);
      return call(selected.endpoint, selected.captured, request, raw);
    },
  };
}
