// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Base.

export interface Base {
  a?: string | undefined;
}
