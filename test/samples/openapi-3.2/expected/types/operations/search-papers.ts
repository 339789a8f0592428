// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of searchPapers, by the place they are sent in (cookies).

export interface SearchPapersCookieParameters {
  session?: string | undefined;
}
