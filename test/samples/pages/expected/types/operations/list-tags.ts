// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of listTags, by the place they are sent in (query).

export interface ListTagsQueryParameters {
  page?: number | undefined;
}
