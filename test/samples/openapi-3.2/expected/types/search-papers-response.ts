// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type SearchPapersResponse.

export interface SearchPapersResponse {
  event?: string | undefined;
  data: string;
}
