/** What the client exports beside the functions of the operations; an operation of the same name gives way. */
export const clientNames: ReadonlySet<string> = new Set([
  "asResponse",
  "clientCredentials",
  "createClient",
  "cursorPages",
  "environment",
  "filePart",
  "hooks",
  "idempotencyKeys",
  "isApiError",
  "linkPages",
  "linkTarget",
  "logLevel",
  "logging",
  "numberedPages",
  "offsetPages",
  "paginate",
  "part",
  "reconnect",
  "renewable",
  "retry",
  "serverUrl",
  "servers",
  "tee",
  "timeoutHeader",
  "toFile",
  "tokenProvider",
  "undocumented",
  "unwrap",
  "withResponse",
]);

/** The modules of the client that are not one operation's. */
export const clientModules = {
  /** `createClient`, and every function with validation where there are validators. */
  index: "client/index.ts",
  /** Every function without validation. */
  fetch: "client/fetch.ts",
  options: "client/options.ts",
  security: "client/security.ts",
  servers: "client/servers.ts",
  undocumented: "client/undocumented.ts",
} as const;

/** The modules of a server that are not one operation's. */
export const serverModules = {
  /** What handlers are written with; needs nothing but types at run time, and the errors that handlers throw. */
  index: "server/index.ts",
  handlers: "server/handlers.ts",
  /** The handlers of webhooks and callbacks. */
  receivers: "server/receivers.ts",
  receiverRoutes: "server/receiver-routes.ts",
  /** Takes webhooks and callbacks apart where there is no server framework. */
  unwrap: "server/unwrap.ts",
  options: "server/options.ts",
  security: "server/security.ts",
  /** Where requests present the credentials of the security schemes. */
  credentials: "server/credentials.ts",
  /** The bodies that operations declare for invalid requests. */
  invalidRequests: "server/invalid-requests.ts",
  routes: "server/routes.ts",
  /** Brings the user's handlers together. */
  registry: "server/registry.ts",
  express: "express/index.ts",
  fastify: "fastify/index.ts",
  "fetch-handler": "fetch-handler/index.ts",
} as const;
