// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of listComments, by the place they are sent in (query).

export interface ListCommentsQueryParameters {
  after?: string | undefined;
  mine?: boolean | undefined;
}
