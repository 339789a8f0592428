// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of deleteJob: parameters, request body, responses.

import * as z from "zod";
import { DeleteJobResponseDefaultSchema } from "../delete-job-response-default.js";
import { DeleteJobResponseSchema } from "../delete-job-response.js";
import { ErrorResponseSchema } from "../error-response.js";

export const DeleteJobPathParametersSchema: z.ZodObject<{ id: z.ZodString }, z.core.$strip> =
  /* @__PURE__ */ z.object({ id: z.string() });

export const deleteJobResponses: {
  readonly "202": { readonly "application/hal+json": typeof DeleteJobResponseSchema };
  readonly "4XX": { readonly "application/problem+json": typeof ErrorResponseSchema };
  readonly default: { readonly "application/json": typeof DeleteJobResponseDefaultSchema };
} = {
  "202": { "application/hal+json": DeleteJobResponseSchema },
  "4XX": { "application/problem+json": ErrorResponseSchema },
  default: { "application/json": DeleteJobResponseDefaultSchema },
};
