// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type PointLabel.

export interface PointLabel {
  text?: string | undefined;
}
