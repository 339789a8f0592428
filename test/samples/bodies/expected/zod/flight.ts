// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Flight.

import * as z from "zod";

export type FlightShape = { id: z.ZodString; height: z.ZodOptional<z.ZodInt> };

export const FlightSchema: z.ZodObject<FlightShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  id: z.string(),
  height: z.optional(z.int()),
});
