// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How createInvoice is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import {
  createInvoiceRequestBody,
  createInvoiceResponses,
} from "../../zod/operations/create-invoice.js";
import { apiKeyAuth, practiceGroupId } from "../credentials.js";
import { asErrorResponse } from "../invalid-requests.js";

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
    "201": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: createInvoiceResponses["201"]["application/json"],
      },
    ],
    "400": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: createInvoiceResponses["400"]["application/json"],
      },
    ],
    "422": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: createInvoiceResponses["422"]["application/json"],
      },
    ],
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
