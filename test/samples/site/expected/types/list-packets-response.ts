// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListPacketsResponse.

import type { ListPacketsResponsePacket } from "./list-packets-response-packet.js";

export interface ListPacketsResponse {
  packets: ListPacketsResponsePacket[];
}
