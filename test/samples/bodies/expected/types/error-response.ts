// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ErrorResponse.

export interface ErrorResponse {
  title?: string | undefined;
}
