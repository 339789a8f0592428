// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Label.

export interface Label {
  text?: string | undefined;
}
