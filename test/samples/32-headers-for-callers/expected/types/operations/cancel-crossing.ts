// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of cancelCrossing, by the place they are sent in (path).

export interface CancelCrossingPathParameters {
  id: string;
}
