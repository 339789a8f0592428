// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that validators and types agree; nothing imports it.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/proof.js";
import { requireAny } from "../runtime/zod/require-any.js";
import type { CreateInvoiceRequestCoupon } from "../types/create-invoice-request-coupon.js";
import type { CreateInvoiceRequestInvoiceItemsAttribute } from "../types/create-invoice-request-invoice-items-attribute.js";
import type { CreateInvoiceRequest } from "../types/create-invoice-request.js";
import type { CreateInvoiceResponse } from "../types/create-invoice-response.js";
import type { ErrorResponseMessageItem } from "../types/error-response-message-item.js";
import type { ErrorResponse } from "../types/error-response.js";
import { CreateInvoiceRequestCouponSchema } from "./create-invoice-request-coupon.js";
import { CreateInvoiceRequestInvoiceItemsAttributeSchema } from "./create-invoice-request-invoice-items-attribute.js";
import { ErrorResponseMessageItemSchema } from "./error-response-message-item.js";

/** Does not compile when a validator and its types disagree. It is not meant to be called. */
export function proof(): void {
  z.exact<CreateInvoiceRequest>()(
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
  z.exact<CreateInvoiceRequestCoupon>()(
    z.looseObject({ id: z.string(), name: z.optional(z.string()) }),
  );
  z.exact<CreateInvoiceRequestInvoiceItemsAttribute>()(
    z.looseObject({
      price: z.optional(z.string()),
      product: z.optional(z.string()),
      description: z.optional(z.string()),
      quantity: integer(),
      unit_amount: z.optional(integer()),
      unit_amount_in_pounds: z.optional(z.number()),
      create: z.optional(z.boolean()),
      stripe_id: z.optional(z.string()),
    }),
  );
  z.exact<CreateInvoiceResponse>()(
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
  z.exact<ErrorResponse>()(
    z.looseObject({
      error: z.boolean(),
      statusCode: z.number(),
      message: z.array(ErrorResponseMessageItemSchema),
    }),
  );
  z.exact<ErrorResponseMessageItem>()(
    z.looseObject({ code: z.string(), expected: z.string(), path: z.array(z.unknown()) }),
  );
}
