// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListPacketsResponse.

import * as z from "zod";
import { ListPacketsResponsePacketSchema } from "./list-packets-response-packet.js";

export type ListPacketsResponseShape = {
  packets: z.ZodArray<typeof ListPacketsResponsePacketSchema>;
};

export const ListPacketsResponseSchema: z.ZodObject<ListPacketsResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ packets: z.array(ListPacketsResponsePacketSchema) });
