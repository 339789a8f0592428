// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of jobDone: parameters, request body, responses.

import { JobDoneRequestSchema } from "../job-done-request.js";

export const jobDoneRequestBody: { readonly "application/json": typeof JobDoneRequestSchema } = {
  "application/json": JobDoneRequestSchema,
};

export const jobDoneResponses: {} = {};
