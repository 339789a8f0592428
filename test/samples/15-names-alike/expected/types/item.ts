// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ITEM.

export interface ITEM {
  b?: string | undefined;
}
