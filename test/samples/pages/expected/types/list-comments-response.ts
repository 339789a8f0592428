// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListCommentsResponse.

import type { Comment } from "./comment.js";

export interface ListCommentsResponse {
  comments: Comment[];
  next?: string | null | undefined;
}
