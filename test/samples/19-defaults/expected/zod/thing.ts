// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Thing.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { Thing, ThingInput } from "../types/thing.js";
import { ColourSchema } from "./colour.js";

export const ThingSchema: z.ObjectSchema<Thing, ThingInput> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    both: z.string(),
    count: z._default(integer(), 3),
    wrong: z.optional(integer()),
    list: z._default(z.array(z.string()), []),
    colour: z._default(ColourSchema, "blue"),
  }),
);
