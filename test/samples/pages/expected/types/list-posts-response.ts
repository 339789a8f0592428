// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListPostsResponse.

import type { ListPostsResponseData } from "./list-posts-response-data.js";

export interface ListPostsResponse {
  total?: number | undefined;
  data: ListPostsResponseData;
}
