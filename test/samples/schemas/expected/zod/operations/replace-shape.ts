// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of replaceShape: parameters, request body, responses.

import * as z from "zod";
import { ReplaceShapeRequestSchema } from "../replace-shape-request.js";
import { ReplaceShapeResponseSchema } from "../replace-shape-response.js";

export const ReplaceShapePathParametersSchema: z.ZodObject<{ id: z.ZodInt }, z.core.$strip> =
  /* @__PURE__ */ z.object({ id: z.int() });

export const replaceShapeRequestBody: {
  readonly "application/json": typeof ReplaceShapeRequestSchema;
} = { "application/json": ReplaceShapeRequestSchema };

export const replaceShapeResponses: {
  readonly "200": { readonly "application/json": typeof ReplaceShapeResponseSchema };
} = { "200": { "application/json": ReplaceShapeResponseSchema } };
