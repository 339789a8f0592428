// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of depotClosed: parameters, request body, responses.

import { DepotClosedRequestSchema } from "../depot-closed-request.js";

export const depotClosedRequestBody: {
  readonly "application/json": typeof DepotClosedRequestSchema;
} = { "application/json": DepotClosedRequestSchema };

export const depotClosedResponses: {} = {};
