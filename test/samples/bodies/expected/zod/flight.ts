// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Flight.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { Flight } from "../types/flight.js";

export const FlightSchema: z.ObjectSchema<Flight> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ id: z.string(), height: z.optional(integer()) }),
);
