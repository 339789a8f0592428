// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../runtime/server/route.js";
import { createInvoiceRoute } from "./operations/create-invoice.js";

export const routes: Readonly<Record<string, Route>> = { createInvoice: createInvoiceRoute };
