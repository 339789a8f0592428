// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type PostOddRequestError.

export interface PostOddRequestError {
  message?: string | undefined;
}
