// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Isbn.

/** Thirteen digits. */
export type Isbn = string;
