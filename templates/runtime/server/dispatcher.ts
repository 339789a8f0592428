import { answerCall } from "./call.js";
import type { Endpoint } from "./call.js";
import type { AnyHandler } from "./handler.js";
import { defaultLimits } from "./limits.js";
import type { Limits } from "./limits.js";
import type { DispatcherOptions } from "./options.js";
import { createPathTree, findPaths, insertPath, templateVariables } from "./path-tree.js";
import type { PathMatch } from "./path-tree.js";
import { problem, problemReply } from "./problem.js";
import type { RawReply, RawRequest } from "./raw.js";
import type { Route } from "./route.js";

/** The operations under a path, before the method is looked at. */
export type Resource = readonly PathMatch<Endpoint>[];

/** Serves an API, whatever the HTTP server; adapters translate to and from its raw requests and replies. */
export interface Dispatcher<Raw> {
  /** The path templates that it serves. */
  readonly paths: readonly string[];
  readonly limits: Limits;
  /** Undefined where no path template fits, so that the framework can look further. */
  readonly find: (path: string) => Resource | undefined;
  /** Never rejects. `raw` is the request of the framework, for those who ask for it. */
  readonly answer: (resource: Resource, request: RawRequest, raw: Raw) => Promise<RawReply>;
}

interface Selected {
  readonly endpoint: Endpoint;
  readonly captured: readonly string[];
}

/** The operation of a method, of the most concrete template that has it. */
function select(resource: Resource, method: string): Selected | undefined {
  for (const { values, captured } of resource) {
    const endpoint = values.find(({ route }) => route.method === method);
    if (endpoint !== undefined) return { endpoint, captured };
  }
  return undefined;
}

/** What `Allow` says (RFC 9110, 10.2.1). */
function allowed(resource: Resource): string {
  const declared = resource.flatMap(({ values }) => values.map(({ route }) => route.method));
  const implied = declared.includes("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"];
  return [...new Set([...declared, ...implied])].join(", ");
}

/** A method that no operation under the path has. */
function answerMethod(resource: Resource, method: string): RawReply {
  const allow = ["allow", allowed(resource)] as const;
  if (method === "OPTIONS") return { status: 204, headers: [allow], body: undefined, close: false };
  const reply = problemReply(problem(405, ""));
  return { ...reply, headers: [...reply.headers, allow] };
}

/** The same reply without its content, which it still tells the length of (RFC 9110, 9.3.2). */
function withoutContent(reply: RawReply): RawReply {
  if (reply.body === undefined) return reply;
  const { length } =
    typeof reply.body === "string" ? new TextEncoder().encode(reply.body) : reply.body;
  return {
    ...reply,
    headers: [...reply.headers, ["content-length", String(length)]],
    body: undefined,
  };
}

function toEndpoint<Name extends string>(
  name: Name,
  route: Route,
  handlers: Readonly<Record<Name, AnyHandler>>,
): Endpoint {
  if (typeof handlers[name] !== "function")
    throw new TypeError(`the operation ${name} has no handler`);
  // Called as a member, for handlers may be the methods of an object.
  return {
    route,
    handler: (request, context) => handlers[name](request, context),
    variables: templateVariables(route.path),
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
export function createDispatcher<Name extends string, Raw>(
  routes: Readonly<Record<Name, Route>>,
  handlers: Readonly<Record<Name, AnyHandler>>,
  options: DispatcherOptions<Raw>,
): Dispatcher<Raw> {
  const names = Object.keys(routes) as Name[];
  const endpoints = names.map((name) => toEndpoint(name, routes[name], handlers));
  requireHandlers(
    endpoints.map(({ route }) => route),
    options.security ?? {},
  );
  const tree = createPathTree<Endpoint>();
  for (const endpoint of endpoints) insertPath(tree, endpoint.route.path, endpoint);
  const limits = { ...defaultLimits, ...options.limits };
  return {
    paths: [...new Set(endpoints.map(({ route }) => route.path))],
    limits,
    find(path) {
      const resource = findPaths(tree, path);
      return resource.length === 0 ? undefined : resource;
    },
    async answer(resource, request, raw) {
      const { method } = request;
      const own = select(resource, method);
      const selected = own ?? (method === "HEAD" ? select(resource, "GET") : undefined);
      if (selected === undefined) return answerMethod(resource, method);
      const reply = await answerCall({
        endpoint: selected.endpoint,
        captured: selected.captured,
        request,
        raw,
        options,
        limits,
      });
      return method === "HEAD" ? withoutContent(reply) : reply;
    },
  };
}
