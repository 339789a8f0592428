// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Thing.

import * as z from "../runtime/zod/z.js";
import type { Thing } from "../types/thing.js";
import { LabelSchema } from "./label.js";
import { PersonSchema } from "./person.js";

export const ThingSchema: z.ObjectSchema<Thing> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    owner: z.optional(PersonSchema),
    members: z.optional(z.array(PersonSchema)),
    label: z.optional(LabelSchema),
  }),
);
