// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListPacketsResponsePacket.

import * as z from "zod";

export type ListPacketsResponsePacketShape = { species: z.ZodString; left: z.ZodInt };

export const ListPacketsResponsePacketSchema: z.ZodObject<
  ListPacketsResponsePacketShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({ species: z.string(), left: z.int() });
