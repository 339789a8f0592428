// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type SearchPapersRequest.

export interface SearchPapersRequest {
  words?: string | undefined;
}
