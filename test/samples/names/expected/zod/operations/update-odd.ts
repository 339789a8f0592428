// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of updateOdd: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { UpdateOddPathParameters } from "../../types/operations/update-odd.js";
import { UpdateOddRequestSchema } from "../update-odd-request.js";

export const UpdateOddPathParametersSchema: z.ObjectSchema<UpdateOddPathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ class: z.string() }));

export const updateOddRequestBody: { readonly "application/json": typeof UpdateOddRequestSchema } =
  { "application/json": UpdateOddRequestSchema };

export const updateOddResponses: {} = {};
