// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ScanTicketRequest.

import * as z from "../runtime/zod/z.js";
import type { ScanTicketRequest } from "../types/scan-ticket-request.js";

export const ScanTicketRequestSchema: z.ObjectSchema<ScanTicketRequest> = /* @__PURE__ */ z.define(
  () => z.looseObject({ scan: z.string(), marks: z.optional(z.array(z.string())) }),
);
