// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Move.

export interface Move {
  parcel: string;
  place: string;
  previous?: Move | undefined;
}
