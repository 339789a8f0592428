// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type DeleteJobResponseDefaultError.

export interface DeleteJobResponseDefaultError {
  message?: string | undefined;
}
