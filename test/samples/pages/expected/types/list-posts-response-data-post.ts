// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListPostsResponseDataPost.

export interface ListPostsResponseDataPost {
  id: number;
}
