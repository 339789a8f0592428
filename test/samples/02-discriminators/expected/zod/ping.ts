// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Ping.

import * as z from "../runtime/zod/z.js";
import type { Ping } from "../types/ping.js";

export const PingSchema: z.ObjectSchema<Ping> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ code: z.literal(1) }),
);
