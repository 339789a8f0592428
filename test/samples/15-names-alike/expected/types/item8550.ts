// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ITEM8550.

export interface ITEM8550 {
  b?: string | undefined;
}
