// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Watch.

export interface Watch {
  parcel: string;
  url: string;
}
