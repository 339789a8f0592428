// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of the API's own requests.

import type { Route } from "../runtime/server/route.js";
import { loanOverdueRoute } from "./operations/loan-overdue.js";

/** What the runtime knows of each webhook. */
export const webhookRoutes: { readonly loanOverdue: Route } = { loanOverdue: loanOverdueRoute };
