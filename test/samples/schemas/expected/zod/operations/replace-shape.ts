// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of replaceShape: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import type { ReplaceShapePathParameters } from "../../types/operations/replace-shape.js";
import { ReplaceShapeRequestSchema } from "../replace-shape-request.js";
import { ReplaceShapeResponseSchema } from "../replace-shape-response.js";

export const ReplaceShapePathParametersSchema: z.ObjectSchema<ReplaceShapePathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ id: integer() }));

export const replaceShapeRequestBody: {
  readonly "application/json": typeof ReplaceShapeRequestSchema;
} = { "application/json": ReplaceShapeRequestSchema };

export const replaceShapeResponses: {
  readonly "200": { readonly "application/json": typeof ReplaceShapeResponseSchema };
} = { "200": { "application/json": ReplaceShapeResponseSchema } };
