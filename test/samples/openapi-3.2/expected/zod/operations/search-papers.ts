// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of searchPapers: parameters, request body, responses.

import * as z from "zod";
import { SearchPapersRequestSchema } from "../search-papers-request.js";

export const SearchPapersCookieParametersSchema: z.ZodObject<
  { session: z.ZodOptional<z.ZodString> },
  z.core.$strip
> = /* @__PURE__ */ z.object({ session: z.optional(z.string()) });

export const searchPapersRequestBody: {
  readonly "application/json": typeof SearchPapersRequestSchema;
} = { "application/json": SearchPapersRequestSchema };

export const searchPapersResponses: {
  readonly "200": {
    readonly "application/jsonl": z.ZodUnknown;
    readonly "text/event-stream": z.ZodUnknown;
  };
} = { "200": { "application/jsonl": z.unknown(), "text/event-stream": z.unknown() } };
