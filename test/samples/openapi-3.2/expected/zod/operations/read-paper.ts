// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of readPaper: parameters, request body, responses.

import * as z from "zod";
import { PaperSchema } from "../paper.js";
import { ReadPaperPlaceParameterSchema } from "../read-paper-place-parameter.js";

export const ReadPaperPathParametersSchema: z.ZodObject<{ number: z.ZodInt }, z.core.$strip> =
  /* @__PURE__ */ z.object({ number: z.int() });

export const ReadPaperQueryParametersSchema: z.ZodObject<
  { place: z.ZodOptional<typeof ReadPaperPlaceParameterSchema> },
  z.core.$strip
> = /* @__PURE__ */ z.object({ place: z.optional(ReadPaperPlaceParameterSchema) });

export const readPaperResponses: {
  readonly "200": { readonly "application/json": typeof PaperSchema };
} = { "200": { "application/json": PaperSchema } };
