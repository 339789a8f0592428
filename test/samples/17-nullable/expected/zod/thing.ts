// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Thing.

import * as z from "../runtime/zod/z.js";
import type { Thing } from "../types/thing.js";
import { ColourSchema } from "./colour.js";
import { PartSchema } from "./part.js";

export const ThingSchema: z.ObjectSchema<Thing> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    scalar: z.optional(z.nullable(z.string())),
    listed: z.optional(z.literal(["red", "blue", null])),
    withNull: z.optional(z.literal(["red", "blue", null])),
    part: z.optional(z.nullable(PartSchema)),
    wrapped: z.optional(z.nullable(PartSchema)),
    typed: z.optional(z.nullable(PartSchema)),
    colour: z.optional(z.nullable(ColourSchema)),
  }),
);
