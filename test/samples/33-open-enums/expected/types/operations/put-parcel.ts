// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of putParcel, by the place they are sent in (path).

export interface PutParcelPathParameters {
  id: string;
}
