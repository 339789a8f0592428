// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The client of the API.

import type { CallOptions } from "../runtime/client/options.js";
import type { CreateInvoiceInput, CreateInvoiceResult } from "./operations/create-invoice.js";
import type { ClientOptions } from "./options.js";
import { createInvoice } from "./validated/create-invoice.js";

export type { Auth, ClientOptions } from "./options.js";
export { createInvoice } from "./validated/create-invoice.js";
export type { CreateInvoiceInput, CreateInvoiceResult } from "./operations/create-invoice.js";
export { ApiError, isApiError, unwrap } from "../runtime/client/unwrap.js";
export type { ErrorOf, SuccessBody } from "../runtime/client/unwrap.js";
export {
  CallError,
  ConnectionError,
  DecodingError,
  TimeoutError,
} from "../runtime/client/errors.js";
export type {
  CallOptions,
  Fetch,
  HeaderValues,
  InvalidResponse,
  ValidationMode,
} from "../runtime/client/options.js";
export type { AnyReply, Failure, Reply, Success, Undeclared } from "../runtime/client/reply.js";
export type { BasicCredential, CredentialSource } from "../runtime/client/security/credential.js";
export type { Issue } from "../runtime/shared/standard-schema.js";
export { InvalidResponseError } from "../runtime/client/validate.js";

/** Every operation of the API. */
export interface Client {
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
  createInvoice(input: CreateInvoiceInput, call?: CallOptions): Promise<CreateInvoiceResult>;
}

/** The operations as methods of one object. It holds nothing but the options, so it costs nothing to create. */
export function createClient(options: ClientOptions): Client {
  return {
    createInvoice: (input, call) => createInvoice(options, input, call),
  };
}
