// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler of the Fetch standard that serves the API: takes a Request and gives a Response. For Deno, Bun, workers, Next.js and Hono, and for tests without a port.

import {
  type FetchHandler,
  type FetchOptions,
  createFetchHandler,
} from "../runtime/fetch-handler/handler.js";
import type { ContextOption } from "../runtime/server/options.js";
import type { ApiOptions } from "../server/options.js";
import { routes } from "../server/routes.js";
import type { SecurityPrincipals } from "../server/security.js";

export * from "../server/index.js";

/** A handler of the Fetch standard that serves the API: takes a Request and gives a Response. For Deno, Bun, workers, Next.js and Hono, and for tests without a port. */
export function createHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
>(
  options: ApiOptions<Request, Context, Principals> &
    FetchOptions &
    ContextOption<Request, Context>,
): FetchHandler {
  return createFetchHandler(routes, options.handlers, { validateResponses: "report", ...options });
}
