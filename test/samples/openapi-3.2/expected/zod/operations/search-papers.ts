// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of searchPapers: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { SearchPapersCookieParameters } from "../../types/operations/search-papers.js";
import { PaperSchema } from "../paper.js";
import { SearchPapersRequestSchema } from "../search-papers-request.js";

export const SearchPapersCookieParametersSchema: z.ObjectSchema<SearchPapersCookieParameters> =
  /* @__PURE__ */ z.define(() => z.object({ session: z.optional(z.string()) }));

export const searchPapersRequestBody: {
  readonly "application/json": typeof SearchPapersRequestSchema;
} = { "application/json": SearchPapersRequestSchema };

export const searchPapersResponses: {
  readonly "200": {
    readonly "application/jsonl": typeof PaperSchema;
    readonly "text/event-stream": z.Schema<string>;
  };
} = {
  "200": {
    "application/jsonl": PaperSchema,
    "text/event-stream": /* @__PURE__ */ z.define(() => z.string()),
  },
};
