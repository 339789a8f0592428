// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ThingRequest.

import * as z from "../runtime/zod/z.js";
import type { ThingRequest } from "../types/thing-request.js";
import { LabelSchema } from "./label.js";
import { PersonRequestSchema } from "./person-request.js";

export const ThingRequestSchema: z.ObjectSchema<ThingRequest> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    owner: z.optional(PersonRequestSchema),
    members: z.optional(z.array(PersonRequestSchema)),
    label: z.optional(LabelSchema),
  }),
);
