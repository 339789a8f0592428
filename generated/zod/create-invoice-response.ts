// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of CreateInvoiceResponse.

import * as z from "zod";

export type CreateInvoiceResponseShape = {
  id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
  stripe_id: z.ZodString;
  status: z.ZodOptional<z.ZodString>;
  subtotal: z.ZodOptional<z.ZodNumber>;
  amount_due: z.ZodOptional<z.ZodNumber>;
  customer_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
  patient_record_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
  appointment_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
  created_at: z.ZodOptional<z.ZodString>;
  updated_at: z.ZodOptional<z.ZodString>;
};

export const CreateInvoiceResponseSchema: z.ZodObject<CreateInvoiceResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({
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
  });
