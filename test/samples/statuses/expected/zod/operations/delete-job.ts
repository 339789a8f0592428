// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of deleteJob: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { DeleteJobPathParameters } from "../../types/operations/delete-job.js";
import { DeleteJobResponseDefaultSchema } from "../delete-job-response-default.js";
import { DeleteJobResponseSchema } from "../delete-job-response.js";
import { ErrorResponseSchema } from "../error-response.js";

export const DeleteJobPathParametersSchema: z.ObjectSchema<DeleteJobPathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ id: z.string() }));

export const deleteJobResponses: {
  readonly "202": { readonly "application/hal+json": typeof DeleteJobResponseSchema };
  readonly "4XX": { readonly "application/problem+json": typeof ErrorResponseSchema };
  readonly default: { readonly "application/json": typeof DeleteJobResponseDefaultSchema };
} = {
  "202": { "application/hal+json": DeleteJobResponseSchema },
  "4XX": { "application/problem+json": ErrorResponseSchema },
  default: { "application/json": DeleteJobResponseDefaultSchema },
};
