// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of createInvoice, without validation.

import { jsonBody } from "../../runtime/client/body.js";
import { json, noBody } from "../../runtime/client/decode.js";
import { credentials } from "../../runtime/client/security/scheme.js";
import { send } from "../../runtime/client/send.js";
import type { CreateInvoiceRequest } from "../../types/create-invoice-request.js";
import type { CreateInvoiceResponse } from "../../types/create-invoice-response.js";
import type { ErrorResponse } from "../../types/error-response.js";
import type {
  CallOptions,
  ClientOptions,
  Failure,
  Operation,
  Success,
  Undeclared,
} from "../options.js";
import { apiKeyAuth, practiceGroupId } from "../security.js";

/** What `createInvoice` takes. */
export interface CreateInvoiceInput {
  readonly body: CreateInvoiceRequest;
}

/** What `createInvoice` gives; `status` tells the responses apart. */
export type CreateInvoiceResult =
  | Success<201, CreateInvoiceResponse>
  | Failure<400, ErrorResponse>
  | Failure<422, ErrorResponse>
  | Failure<401, undefined>
  | Failure<500, undefined>
  | Undeclared;

/** What the runtime knows of `createInvoice`. */
export const createInvoiceOperation: Operation = {
  method: "POST",
  path: "/v1/invoicing/invoices",
  accept: "application/json",
  body: /* @__PURE__ */ jsonBody("application/json"),
  security: /* @__PURE__ */ credentials([apiKeyAuth, practiceGroupId]),
  responses: { 201: json, 400: json, 422: json, 401: noBody, 500: noBody },
};

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
  return send(createInvoiceOperation, client, input, call);
}
