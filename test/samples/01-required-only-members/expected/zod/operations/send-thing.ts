// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of sendThing: parameters, request body, responses.

import { ThingSchema } from "../thing.js";

export const sendThingRequestBody: { readonly "application/json": typeof ThingSchema } = {
  "application/json": ThingSchema,
};

export const sendThingResponses: {
  readonly "200": { readonly "application/json": typeof ThingSchema };
} = { "200": { "application/json": ThingSchema } };
