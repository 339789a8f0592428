// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Wish.

export interface Wish {
  degrees?: number | undefined;
}
