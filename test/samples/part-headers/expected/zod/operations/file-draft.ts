// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of fileDraft: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import { FileDraftRequestSchema } from "../file-draft-request.js";

export const fileDraftRequestBody: {
  readonly "multipart/form-data": typeof FileDraftRequestSchema;
  readonly "application/octet-stream": z.Schema<unknown>;
} = {
  "multipart/form-data": FileDraftRequestSchema,
  "application/octet-stream": /* @__PURE__ */ z.define(() => z.unknown()),
};

export const fileDraftResponses: {} = {};

export const fileDraftPartHeaders: {
  readonly "multipart/form-data": {
    readonly sketch: z.ObjectSchema<{ readonly "X-Checksum": string }>;
  };
} = {
  "multipart/form-data": {
    sketch: /* @__PURE__ */ z.define(() => z.object({ "X-Checksum": z.string() })),
  },
};
