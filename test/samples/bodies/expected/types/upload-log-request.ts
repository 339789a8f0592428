// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type UploadLogRequest.

export interface UploadLogRequest {
  file: string;
  notes?: string[] | undefined;
}
