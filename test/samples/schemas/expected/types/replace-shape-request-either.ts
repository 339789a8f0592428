// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ReplaceShapeRequestEither.

export interface ReplaceShapeRequestEither {
  depth?: number | undefined;
}
