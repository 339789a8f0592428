// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListPostsResponse.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { ListPostsResponse } from "../types/list-posts-response.js";
import { ListPostsResponseDataSchema } from "./list-posts-response-data.js";

export const ListPostsResponseSchema: z.ObjectSchema<ListPostsResponse> = /* @__PURE__ */ z.define(
  () => z.looseObject({ total: z.optional(integer()), data: ListPostsResponseDataSchema }),
);
