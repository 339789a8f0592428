// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of listPosts, by the place they are sent in (query).

export interface ListPostsQueryParameters {
  offset?: number | undefined;
}
