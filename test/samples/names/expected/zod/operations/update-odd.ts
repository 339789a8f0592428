// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of updateOdd: parameters, request body, responses.

import * as z from "zod";
import { UpdateOddRequestSchema } from "../update-odd-request.js";

export const UpdateOddPathParametersSchema: z.ZodObject<{ class: z.ZodString }, z.core.$strip> =
  /* @__PURE__ */ z.object({ class: z.string() });

export const updateOddRequestBody: { readonly "application/json": typeof UpdateOddRequestSchema } =
  { "application/json": UpdateOddRequestSchema };

export const updateOddResponses: {} = {};
