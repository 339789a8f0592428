// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of SearchPapersResponse.

import * as z from "../runtime/zod/z.js";
import type { SearchPapersResponse } from "../types/search-papers-response.js";

export const SearchPapersResponseSchema: z.ObjectSchema<SearchPapersResponse> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({ event: z.optional(z.string()), data: z.string() }),
  );
