// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListPacketsResponsePacket.

export interface ListPacketsResponsePacket {
  /** @example "Phaseolus coccineus" */
  species: string;
  left: number;
}
