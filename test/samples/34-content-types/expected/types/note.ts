// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Note.

export interface Note {
  text: string;
  tags?: string[] | undefined;
}
