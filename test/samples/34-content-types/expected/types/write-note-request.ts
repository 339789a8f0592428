// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type WriteNoteRequest.

export interface WriteNoteRequest {
  text?: string | undefined;
  picture?: string | undefined;
}
