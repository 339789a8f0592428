// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListTagsResponse.

export interface ListTagsResponse {
  tags: string[];
  "last/page"?: number | undefined;
}
