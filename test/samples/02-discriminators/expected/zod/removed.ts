// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Removed.

import * as z from "../runtime/zod/z.js";
import type { Removed } from "../types/removed.js";

export const RemovedSchema: z.ObjectSchema<Removed> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ type: z.literal("removed") }),
);
