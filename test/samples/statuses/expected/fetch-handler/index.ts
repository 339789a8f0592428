// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler of the Fetch standard that serves the API: takes a Request and gives a Response. For Deno, Bun, workers, Next.js and Hono, and for tests without a port.

import {
  type FetchHandler,
  type FetchOptions,
  createFetchHandler,
} from "../runtime/fetch-handler/handler.js";
import type { ContextOption } from "../runtime/server/options.js";
import { type ReceiverOptions, receivedAt } from "../runtime/server/receive.js";
import type { ApiOptions } from "../server/options.js";
import { webhookRoutes } from "../server/receiver-routes.js";
import type { WebhookHandlers } from "../server/receivers.js";
import { routes } from "../server/routes.js";

export * from "../server/index.js";

/** A handler of the Fetch standard that serves the API: takes a Request and gives a Response. For Deno, Bun, workers, Next.js and Hono, and for tests without a port. */
export function createHandler<Context = unknown>(
  options: ApiOptions<Request, Context> & FetchOptions & ContextOption<Request, Context>,
): FetchHandler {
  return createFetchHandler(routes, options.handlers, { validateResponses: "report", ...options });
}

/** Receives the webhooks of the API. Nothing before it may parse bodies, for signatures are of bytes. */
export function createWebhookHandler<Context = unknown>(
  options: ReceiverOptions<WebhookHandlers<Context>, Request> &
    FetchOptions &
    ContextOption<Request, Context>,
): FetchHandler {
  return createFetchHandler(receivedAt(webhookRoutes, options.paths), options.handlers, {
    validateResponses: "report",
    ...options,
  });
}
