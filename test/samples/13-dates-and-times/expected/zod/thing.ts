// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Thing.

import { isDateTime } from "../runtime/zod/formats/date-time.js";
import { isDate } from "../runtime/zod/formats/date.js";
import { isDuration } from "../runtime/zod/formats/duration.js";
import { isTime } from "../runtime/zod/formats/time.js";
import * as z from "../runtime/zod/z.js";
import type { Thing } from "../types/thing.js";

export const ThingSchema: z.ObjectSchema<Thing> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    at: z.stringFormat("date-time", isDateTime),
    day: z.optional(z.stringFormat("date", isDate)),
    hour: z.optional(z.stringFormat("time", isTime)),
    lasts: z.optional(z.stringFormat("duration", isDuration)),
    maybe: z.optional(z.nullable(z.stringFormat("date-time", isDateTime))),
  }),
);
