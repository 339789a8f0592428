// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Flight.

export interface Flight {
  id: string;
  height?: number | undefined;
}
