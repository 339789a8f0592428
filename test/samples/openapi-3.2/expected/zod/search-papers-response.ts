// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of SearchPapersResponse.

import * as z from "zod";

export type SearchPapersResponseShape = { event: z.ZodOptional<z.ZodString>; data: z.ZodString };

export const SearchPapersResponseSchema: z.ZodObject<SearchPapersResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ event: z.optional(z.string()), data: z.string() });
