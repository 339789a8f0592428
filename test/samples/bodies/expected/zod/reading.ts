// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Reading.

import * as z from "../runtime/zod/z.js";
import type { Reading } from "../types/reading.js";

export const ReadingSchema: z.ObjectSchema<Reading> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ pressure: z.number() }),
);
