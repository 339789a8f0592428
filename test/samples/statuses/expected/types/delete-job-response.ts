// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type DeleteJobResponse.

export interface DeleteJobResponse {
  state?: string | undefined;
}
