// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Plant.

export interface Plant {
  name?: string | undefined;
  height?: number | undefined;
}
