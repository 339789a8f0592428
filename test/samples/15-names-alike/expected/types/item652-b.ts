// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Item652B.

export interface Item652B {
  c?: string | undefined;
}
