// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of CreateInvoiceResponse.

import * as z from "../runtime/zod/z.js";
import type { CreateInvoiceResponse } from "../types/create-invoice-response.js";

export const CreateInvoiceResponseSchema: z.ObjectSchema<CreateInvoiceResponse> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({
      id: z.optional(z.nullable(z.string())),
      stripe_id: z.string(),
      status: z.optional(z.string()),
      subtotal: z.optional(z.number()),
      amount_due: z.optional(z.number()),
      customer_id: z.optional(z.nullable(z.string())),
      patient_record_id: z.optional(z.nullable(z.string())),
      appointment_id: z.optional(z.nullable(z.string())),
      created_at: z.optional(z.string()),
      updated_at: z.optional(z.string()),
    }),
  );
