// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Removed.

export interface Removed {
  type: "removed";
}
