// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Thing.

import * as z from "../runtime/zod/z.js";
import type { Thing } from "../types/thing.js";
import { EventSchema } from "./event.js";
import { PingSchema } from "./ping.js";
import { PongSchema } from "./pong.js";
import { VehicleSchema } from "./vehicle.js";

export const ThingSchema: z.ObjectSchema<Thing> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    vehicle: VehicleSchema,
    event: EventSchema,
    message: z.optional(z.nullable(z.discriminatedUnion("code", [PingSchema, PongSchema]))),
  }),
);
