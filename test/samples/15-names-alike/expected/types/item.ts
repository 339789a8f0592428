// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Item.

export interface Item {
  c?: string | undefined;
}
