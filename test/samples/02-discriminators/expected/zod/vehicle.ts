// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Vehicle.

import * as z from "../runtime/zod/z.js";
import type { Vehicle } from "../types/vehicle.js";
import { BicycleSchema } from "./bicycle.js";
import { LorrySchema } from "./lorry.js";

export const VehicleSchema: z.Schema<Vehicle> = /* @__PURE__ */ z.define(() =>
  z.discriminatedUnion("kind", [BicycleSchema, LorrySchema]),
);
