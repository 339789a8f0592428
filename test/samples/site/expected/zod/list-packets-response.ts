// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListPacketsResponse.

import * as z from "../runtime/zod/z.js";
import type { ListPacketsResponse } from "../types/list-packets-response.js";
import { ListPacketsResponsePacketSchema } from "./list-packets-response-packet.js";

export const ListPacketsResponseSchema: z.ObjectSchema<ListPacketsResponse> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({ packets: z.array(ListPacketsResponsePacketSchema) }),
  );
