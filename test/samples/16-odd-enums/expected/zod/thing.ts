// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Thing.

import * as z from "../runtime/zod/z.js";
import type { Thing } from "../types/thing.js";

export const ThingSchema: z.ObjectSchema<Thing> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    zone: z.optional(z.enum(["Etc/GMT+1", "Etc/GMT-1", "Etc/GMT", ""])),
    operator: z.optional(z.enum(["=", "!=", "<", "<=", "__proto__"])),
    number: z.optional(z.literal([-1, 0, 1])),
    mixed: z.optional(
      z.value<1 | "1" | true | "true" | null | { a: [1] }>([
        1,
        "1",
        true,
        "true",
        null,
        { a: [1] },
      ]),
    ),
    level: z.optional(z.literal([1, 2])),
    state: z.optional(z.enum(["on", "off"])),
  }),
);
