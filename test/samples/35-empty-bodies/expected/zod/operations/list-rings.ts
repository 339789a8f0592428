// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listRings: parameters, request body, responses.

import * as z from "zod";

export const listRingsResponses: {
  readonly "200": { readonly "application/json": z.ZodArray<z.ZodString> };
} = { "200": { "application/json": z.array(z.string()) } };
