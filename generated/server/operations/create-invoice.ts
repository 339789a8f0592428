// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of createInvoice takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import type { CreateInvoiceRequest } from "../../types/create-invoice-request.js";
import type { CreateInvoiceResponse } from "../../types/create-invoice-response.js";
import type { ErrorResponse } from "../../types/error-response.js";
import {
  createInvoiceRequestBody,
  createInvoiceResponses,
} from "../../zod/operations/create-invoice.js";
import { apiKeyAuth, practiceGroupId } from "../credentials.js";
import { asErrorResponse } from "../invalid-requests.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `createInvoice` takes. */
export interface CreateInvoiceHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly body: CreateInvoiceRequest;
  readonly security: {
    readonly apiKeyAuth: Principals["apiKeyAuth"];
    readonly practiceGroupId: Principals["practiceGroupId"];
  };
}

/** What the handler of `createInvoice` gives; `status` tells the replies apart. */
export type CreateInvoiceReply =
  | { readonly status: 201; readonly headers?: ReplyHeaders; readonly body: CreateInvoiceResponse }
  | { readonly status: 400; readonly headers?: ReplyHeaders; readonly body: ErrorResponse }
  | { readonly status: 422; readonly headers?: ReplyHeaders; readonly body: ErrorResponse }
  | { readonly status: 401; readonly headers?: ReplyHeaders; readonly body?: undefined }
  | { readonly status: 500; readonly headers?: ReplyHeaders; readonly body?: undefined };

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
export type CreateInvoiceHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: CreateInvoiceHandlerRequest<Principals>,
  context: Context,
) => CreateInvoiceReply | Promise<CreateInvoiceReply>;

/** What the runtime knows of `createInvoice`. */
export const createInvoiceRoute: Route = {
  name: "createInvoice",
  method: "POST",
  path: "/v1/invoicing/invoices",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: createInvoiceRequestBody["application/json"],
      },
    ],
  },
  responses: {
    "201": /* @__PURE__ */ jsonReply(createInvoiceResponses["201"]["application/json"]),
    "400": /* @__PURE__ */ jsonReply(createInvoiceResponses["400"]["application/json"]),
    "422": /* @__PURE__ */ jsonReply(createInvoiceResponses["422"]["application/json"]),
    "401": [],
    "500": [],
  },
  security: [
    [
      { scheme: "apiKeyAuth", scopes: [], credential: apiKeyAuth },
      { scheme: "practiceGroupId", scopes: [], credential: practiceGroupId },
    ],
  ],
  invalidRequest: { mediaType: "application/json", body: asErrorResponse },
};
