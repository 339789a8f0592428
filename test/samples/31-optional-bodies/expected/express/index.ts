// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// An Express 5 router that serves the API. It reads bodies itself; where `express.json()` stands before it, it takes what that has parsed.

import type { Request, Router } from "express";
import { createExpressRouter } from "../runtime/express/router.js";
import type { ContextOption } from "../runtime/server/options.js";
import type { ApiOptions } from "../server/options.js";
import { routes } from "../server/routes.js";

export * from "../server/index.js";

/** An Express 5 router that serves the API. It reads bodies itself; where `express.json()` stands before it, it takes what that has parsed. */
export function createRouter<Context = unknown>(
  options: ApiOptions<Request, Context> & ContextOption<Request, Context>,
): Router {
  return createExpressRouter(routes, options.handlers, {
    validateResponses: "enforce",
    ...options,
  });
}
