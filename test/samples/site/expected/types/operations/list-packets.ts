// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of listPackets, by the place they are sent in (path).

export interface ListPacketsPathParameters {
  /** The letter of the shelf. */
  shelf: string;
}
