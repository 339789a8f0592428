// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListPacketsResponsePacket.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { ListPacketsResponsePacket } from "../types/list-packets-response-packet.js";

export const ListPacketsResponsePacketSchema: z.ObjectSchema<ListPacketsResponsePacket> =
  /* @__PURE__ */ z.define(() => z.looseObject({ species: z.string(), left: integer() }));
