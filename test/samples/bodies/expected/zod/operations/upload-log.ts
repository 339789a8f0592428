// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of uploadLog: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { UploadLogPathParameters } from "../../types/operations/upload-log.js";
import { ErrorResponseSchema } from "../error-response.js";
import { UploadLogRequestSchema } from "../upload-log-request.js";

export const UploadLogPathParametersSchema: z.ObjectSchema<UploadLogPathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ id: z.string() }));

export const uploadLogRequestBody: {
  readonly "multipart/form-data": typeof UploadLogRequestSchema;
  readonly "application/octet-stream": z.Schema<unknown>;
} = {
  "multipart/form-data": UploadLogRequestSchema,
  "application/octet-stream": /* @__PURE__ */ z.define(() => z.unknown()),
};

export const uploadLogResponses: {
  readonly default: {
    readonly "application/problem+json": typeof ErrorResponseSchema;
    readonly "text/plain": z.Schema<unknown>;
  };
} = {
  default: {
    "application/problem+json": ErrorResponseSchema,
    "text/plain": /* @__PURE__ */ z.define(() => z.unknown()),
  },
};
