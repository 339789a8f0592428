// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A Fastify 5 plugin that serves the API; register it with or without a prefix. Its body parser stays its own.

import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import { createFastifyPlugin } from "../runtime/fastify/plugin.js";
import type { ContextOption } from "../runtime/server/options.js";
import type { ApiOptions } from "../server/options.js";
import { routes } from "../server/routes.js";
import type { SecurityPrincipals } from "../server/security.js";

export * from "../server/index.js";

/** A Fastify 5 plugin that serves the API; register it with or without a prefix. Its body parser stays its own. */
export function createPlugin<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
>(
  options: ApiOptions<FastifyRequest, Context, Principals> & ContextOption<FastifyRequest, Context>,
): FastifyPluginAsync {
  return createFastifyPlugin(routes, options.handlers, { validateResponses: "report", ...options });
}
