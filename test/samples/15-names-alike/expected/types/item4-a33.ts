// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Item4A33.

export interface Item4A33 {
  a?: string | undefined;
}
