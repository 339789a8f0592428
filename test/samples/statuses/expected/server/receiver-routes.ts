// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of the API's own requests.

import type { Route } from "../runtime/server/route.js";
import { jobDoneRoute } from "./operations/job-done.js";

/** What the runtime knows of each webhook. */
export const webhookRoutes: { readonly jobDone: Route } = { jobDone: jobDoneRoute };
