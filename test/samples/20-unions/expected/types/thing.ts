// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

export interface Thing {
  lengths?: string | string | undefined;
  same?: string | undefined;
  exactly?: number | number | undefined;
  keys?: { a: string } | { b: string } | undefined;
}
