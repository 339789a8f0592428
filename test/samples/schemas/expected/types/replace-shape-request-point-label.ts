// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ReplaceShapeRequestPointLabel.

export interface ReplaceShapeRequestPointLabel {
  text?: string | undefined;
}
