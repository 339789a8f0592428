// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type FileMapRequestLegend.

export interface FileMapRequestLegend {
  marks?: string[] | undefined;
}
