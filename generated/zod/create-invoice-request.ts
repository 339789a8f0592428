// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of CreateInvoiceRequest.

import { requireAny } from "../runtime/zod/require-any.js";
import * as z from "../runtime/zod/z.js";
import type { CreateInvoiceRequest } from "../types/create-invoice-request.js";
import { CreateInvoiceRequestCouponSchema } from "./create-invoice-request-coupon.js";
import { CreateInvoiceRequestInvoiceItemsAttributeSchema } from "./create-invoice-request-invoice-items-attribute.js";

/** At least one of `patient_id` or `appointment_id` is needed: “Either `patient_id` or `appointment_id` must be provided.” */
export const CreateInvoiceRequestSchema: z.ObjectSchema<CreateInvoiceRequest> =
  /* @__PURE__ */ z.define(() =>
    z
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
      ),
  );
