// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Paper.

export interface Paper {
  number: number;
  title?: string | undefined;
}
