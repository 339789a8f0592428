// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ErrorResponseError.

export interface ErrorResponseError {
  message?: string | undefined;
}
