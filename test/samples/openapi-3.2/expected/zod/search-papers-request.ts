// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of SearchPapersRequest.

import * as z from "zod";

export type SearchPapersRequestShape = { words: z.ZodOptional<z.ZodString> };

export const SearchPapersRequestSchema: z.ZodObject<SearchPapersRequestShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ words: z.optional(z.string()) });
