// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of sendThing: parameters, request body, responses.

import { ThingRequestSchema } from "../thing-request.js";
import { ThingSchema } from "../thing.js";

export const sendThingRequestBody: { readonly "application/json": typeof ThingRequestSchema } = {
  "application/json": ThingRequestSchema,
};

export const sendThingResponses: {
  readonly "200": { readonly "application/json": typeof ThingSchema };
} = { "200": { "application/json": ThingSchema } };
