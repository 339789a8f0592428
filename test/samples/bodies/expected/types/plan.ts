// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Plan.

export interface Plan {
  balloons: string[];
  fast?: boolean | undefined;
}
