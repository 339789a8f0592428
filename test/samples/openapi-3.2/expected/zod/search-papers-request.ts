// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of SearchPapersRequest.

import * as z from "../runtime/zod/z.js";
import type { SearchPapersRequest } from "../types/search-papers-request.js";

export const SearchPapersRequestSchema: z.ObjectSchema<SearchPapersRequest> =
  /* @__PURE__ */ z.define(() => z.looseObject({ words: z.optional(z.string()) }));
