// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type CreateInvoiceRequest.

import type { CreateInvoiceRequestCoupon } from "./create-invoice-request-coupon.js";
import type { CreateInvoiceRequestInvoiceItemsAttribute } from "./create-invoice-request-invoice-items-attribute.js";

/** At least one of `patient_id` or `appointment_id` is needed: “Either `patient_id` or `appointment_id` must be provided.” */
export interface CreateInvoiceRequest {
  /** Admin ID of the person who issues the invoice. */
  issuer_id: string;
  /** The patient who is invoiced. May be left out when `appointment_id` is given. */
  patient_id?: string | undefined;
  /** The appointment that is invoiced; its patient is the one who pays. */
  appointment_id?: string | undefined;
  /** The practitioner who treated the patient. */
  practitioner_id?: string | undefined;
  service_date?: string | undefined;
  customer_stripe_id?: string | undefined;
  set_default_customer?: boolean | undefined;
  due_date?: string | undefined;
  /** How the amount is collected. */
  collection_method?: "request_payment" | "charge_automatically" | undefined;
  payment_source?: string | undefined;
  insurer?: string | undefined;
  authentication_code?: string | undefined;
  membership_number?: string | undefined;
  diagnosis?: string | undefined;
  memo?: string | undefined;
  footer?: string | undefined;
  confidential?: boolean | undefined;
  /** A draft can still be changed; a finalized invoice is sent. */
  mode?: "draft" | "finalize" | undefined;
  /** Coupons to apply. */
  coupons?: CreateInvoiceRequestCoupon[] | undefined;
  /** The lines of the invoice. */
  invoice_items_attributes?: CreateInvoiceRequestInvoiceItemsAttribute[] | undefined;
}
