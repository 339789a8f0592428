// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type UpdateOddRequestError.

export interface UpdateOddRequestError {
  message?: string | undefined;
  code?: number | undefined;
}
