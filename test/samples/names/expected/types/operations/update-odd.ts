// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of updateOdd, by the place they are sent in (path).

export interface UpdateOddPathParameters {
  class: string;
}
