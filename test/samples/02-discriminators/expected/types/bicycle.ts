// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Bicycle.

export interface Bicycle {
  kind: "bicycle";
  wheels?: number | undefined;
  gears?: number | undefined;
}
