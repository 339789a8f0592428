// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListTagsResponse.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { ListTagsResponse } from "../types/list-tags-response.js";

export const ListTagsResponseSchema: z.ObjectSchema<ListTagsResponse> = /* @__PURE__ */ z.define(
  () => z.looseObject({ tags: z.array(z.string()), "last/page": z.optional(integer()) }),
);
