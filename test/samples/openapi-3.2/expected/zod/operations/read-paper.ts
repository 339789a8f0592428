// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of readPaper: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import type {
  ReadPaperPathParameters,
  ReadPaperQueryParameters,
} from "../../types/operations/read-paper.js";
import { PaperSchema } from "../paper.js";
import { ReadPaperPlaceParameterSchema } from "../read-paper-place-parameter.js";

export const ReadPaperPathParametersSchema: z.ObjectSchema<ReadPaperPathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ number: integer() }));

export const ReadPaperQueryParametersSchema: z.ObjectSchema<ReadPaperQueryParameters> =
  /* @__PURE__ */ z.define(() => z.object({ place: z.optional(ReadPaperPlaceParameterSchema) }));

export const readPaperResponses: {
  readonly "200": { readonly "application/json": typeof PaperSchema };
} = { "200": { "application/json": PaperSchema } };
