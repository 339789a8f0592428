// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of listPapers, by the place they are sent in (query).

export interface ListPapersQueryParameters {
  year?: number | undefined;
}
