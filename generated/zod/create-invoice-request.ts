// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of CreateInvoiceRequest.

import * as z from "zod";
import { requireAny } from "../runtime/zod/require-any.js";
import { CreateInvoiceRequestCouponSchema } from "./create-invoice-request-coupon.js";
import { CreateInvoiceRequestInvoiceItemsAttributeSchema } from "./create-invoice-request-invoice-items-attribute.js";

export type CreateInvoiceRequestShape = {
  issuer_id: z.ZodString;
  patient_id: z.ZodOptional<z.ZodString>;
  appointment_id: z.ZodOptional<z.ZodString>;
  practitioner_id: z.ZodOptional<z.ZodString>;
  service_date: z.ZodOptional<z.ZodString>;
  customer_stripe_id: z.ZodOptional<z.ZodString>;
  set_default_customer: z.ZodOptional<z.ZodBoolean>;
  due_date: z.ZodOptional<z.ZodString>;
  collection_method: z.ZodOptional<
    z.ZodEnum<{ request_payment: "request_payment"; charge_automatically: "charge_automatically" }>
  >;
  payment_source: z.ZodOptional<z.ZodString>;
  insurer: z.ZodOptional<z.ZodString>;
  authentication_code: z.ZodOptional<z.ZodString>;
  membership_number: z.ZodOptional<z.ZodString>;
  diagnosis: z.ZodOptional<z.ZodString>;
  memo: z.ZodOptional<z.ZodString>;
  footer: z.ZodOptional<z.ZodString>;
  confidential: z.ZodOptional<z.ZodBoolean>;
  mode: z.ZodOptional<z.ZodEnum<{ draft: "draft"; finalize: "finalize" }>>;
  coupons: z.ZodOptional<z.ZodArray<typeof CreateInvoiceRequestCouponSchema>>;
  invoice_items_attributes: z.ZodOptional<
    z.ZodArray<typeof CreateInvoiceRequestInvoiceItemsAttributeSchema>
  >;
};

/** At least one of `patient_id` or `appointment_id` is needed: “Either `patient_id` or `appointment_id` must be provided.” */
export const CreateInvoiceRequestSchema: z.ZodObject<CreateInvoiceRequestShape, z.core.$strip> =
  /* @__PURE__ */ z
    .looseObject({
      issuer_id: z.string(),
      patient_id: z.optional(z.string()),
      appointment_id: z.optional(z.string()),
      practitioner_id: z.optional(z.string()),
      service_date: z.optional(z.string()),
      customer_stripe_id: z.optional(z.string()),
      set_default_customer: z.optional(z.boolean()),
      due_date: z.optional(z.string()),
      collection_method: z.optional(z.enum(["request_payment", "charge_automatically"])),
      payment_source: z.optional(z.string()),
      insurer: z.optional(z.string()),
      authentication_code: z.optional(z.string()),
      membership_number: z.optional(z.string()),
      diagnosis: z.optional(z.string()),
      memo: z.optional(z.string()),
      footer: z.optional(z.string()),
      confidential: z.optional(z.boolean()),
      mode: z.optional(z.enum(["draft", "finalize"])),
      coupons: z.optional(z.array(CreateInvoiceRequestCouponSchema)),
      invoice_items_attributes: z.optional(
        z.array(CreateInvoiceRequestInvoiceItemsAttributeSchema),
      ),
    })
    .check(
      requireAny(
        ["patient_id", "appointment_id"],
        "Either `patient_id` or `appointment_id` must be provided.",
      ),
    );
