// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type FileDraftRequest.

export interface FileDraftRequest {
  sketch?: string | undefined;
}
