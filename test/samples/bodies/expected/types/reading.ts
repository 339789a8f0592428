// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Reading.

export interface Reading {
  pressure: number;
}
