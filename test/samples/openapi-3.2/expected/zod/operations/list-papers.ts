// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listPapers: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import type { ListPapersQueryParameters } from "../../types/operations/list-papers.js";
import type { Paper } from "../../types/paper.js";
import { PaperSchema } from "../paper.js";

export const ListPapersQueryParametersSchema: z.ObjectSchema<ListPapersQueryParameters> =
  /* @__PURE__ */ z.define(() => z.object({ year: z.optional(integer()) }));

export const listPapersResponses: {
  readonly "200": { readonly "application/json": z.Schema<Paper[]> };
} = { "200": { "application/json": /* @__PURE__ */ z.define(() => z.array(PaperSchema)) } };
