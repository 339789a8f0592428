// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Size.

export type Size = "small" | "large" | (string & {});
