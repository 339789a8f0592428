// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListPostsResponseDataPost.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { ListPostsResponseDataPost } from "../types/list-posts-response-data-post.js";

export const ListPostsResponseDataPostSchema: z.ObjectSchema<ListPostsResponseDataPost> =
  /* @__PURE__ */ z.define(() => z.looseObject({ id: integer() }));
