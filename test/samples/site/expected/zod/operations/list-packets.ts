// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listPackets: parameters, request body, responses.

import * as z from "zod";
import { ListPacketsResponseSchema } from "../list-packets-response.js";

export const ListPacketsPathParametersSchema: z.ZodObject<{ shelf: z.ZodString }, z.core.$strip> =
  /* @__PURE__ */ z.object({ shelf: z.string() });

export const listPacketsResponses: {
  readonly "200": { readonly "application/json": typeof ListPacketsResponseSchema };
} = { "200": { "application/json": ListPacketsResponseSchema } };
