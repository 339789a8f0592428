// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Colour.

export type Colour = "red" | "blue";
