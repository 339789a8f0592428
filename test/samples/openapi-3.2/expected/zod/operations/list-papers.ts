// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listPapers: parameters, request body, responses.

import * as z from "zod";
import { PaperSchema } from "../paper.js";

export const ListPapersQueryParametersSchema: z.ZodObject<
  { year: z.ZodOptional<z.ZodInt> },
  z.core.$strip
> = /* @__PURE__ */ z.object({ year: z.optional(z.int()) });

export const listPapersResponses: {
  readonly "200": { readonly "application/json": z.ZodArray<typeof PaperSchema> };
} = { "200": { "application/json": z.array(PaperSchema) } };
