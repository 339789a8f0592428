// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Depot.

import * as z from "../runtime/zod/z.js";
import type { Depot } from "../types/depot.js";

export const DepotSchema: z.ObjectSchema<Depot> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ kind: z.closed(z.enum(["depot", "annexe"])), state: z.enum(["open", "closed"]) }),
);
