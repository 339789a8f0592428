// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of uploadLog: parameters, request body, responses.

import * as z from "zod";
import { ErrorResponseSchema } from "../error-response.js";
import { UploadLogRequestSchema } from "../upload-log-request.js";

export const UploadLogPathParametersSchema: z.ZodObject<{ id: z.ZodString }, z.core.$strip> =
  /* @__PURE__ */ z.object({ id: z.string() });

export const uploadLogRequestBody: {
  readonly "multipart/form-data": typeof UploadLogRequestSchema;
  readonly "application/octet-stream": z.ZodUnknown;
} = { "multipart/form-data": UploadLogRequestSchema, "application/octet-stream": z.unknown() };

export const uploadLogResponses: {
  readonly default: {
    readonly "application/problem+json": typeof ErrorResponseSchema;
    readonly "text/plain": z.ZodUnknown;
  };
} = { default: { "application/problem+json": ErrorResponseSchema, "text/plain": z.unknown() } };
