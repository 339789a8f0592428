// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { CreateInvoiceHandler } from "./operations/create-invoice.js";
import type { SecurityPrincipals } from "./security.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> {
  /**
   * Create Invoice
   *
   * Bills a patient. The person who issues the invoice is named by `issuer_id`, which takes an Admin ID.
   *
   * Either `patient_id` or `appointment_id` must be provided. With an appointment, the patient is the one it was made for.
   * What can be put on an invoice is found with the List Products endpoint.
   *
   * `POST /v1/invoicing/invoices`
   */
  readonly createInvoice: CreateInvoiceHandler<Context, Principals>;
}
