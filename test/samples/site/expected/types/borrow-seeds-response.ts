// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type BorrowSeedsResponse.

export interface BorrowSeedsResponse {
  loan: string;
  species: string;
}
