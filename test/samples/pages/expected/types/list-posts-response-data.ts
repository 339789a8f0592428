// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListPostsResponseData.

import type { ListPostsResponseDataPost } from "./list-posts-response-data-post.js";

export interface ListPostsResponseData {
  posts: ListPostsResponseDataPost[];
}
