// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of createInvoice that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { createInvoiceResponses } from "../../zod/operations/create-invoice.js";
import {
  type CreateInvoiceInput,
  type CreateInvoiceResult,
  createInvoiceOperation,
} from "../operations/create-invoice.js";
import type { CallOptions, ClientOptions } from "../options.js";

const createInvoiceValidation: Validation = { mode: "report", responses: createInvoiceResponses };

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
export function createInvoice(
  client: ClientOptions,
  input: CreateInvoiceInput,
  call?: CallOptions,
): Promise<CreateInvoiceResult> {
  return sendValidated(createInvoiceOperation, createInvoiceValidation, client, input, call);
}
