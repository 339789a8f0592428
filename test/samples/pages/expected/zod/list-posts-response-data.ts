// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListPostsResponseData.

import * as z from "../runtime/zod/z.js";
import type { ListPostsResponseData } from "../types/list-posts-response-data.js";
import { ListPostsResponseDataPostSchema } from "./list-posts-response-data-post.js";

export const ListPostsResponseDataSchema: z.ObjectSchema<ListPostsResponseData> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({ posts: z.array(ListPostsResponseDataPostSchema) }),
  );
