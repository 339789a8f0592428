// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type BorrowSeedsRequest.

export interface BorrowSeedsRequest {
  species: string;
  /** The day of the harvest. */
  until?: string | undefined;
}
