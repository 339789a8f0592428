// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of watchFlight: parameters, request body, responses.

import * as z from "zod";
import { ReadingSchema } from "../reading.js";

export const WatchFlightPathParametersSchema: z.ZodObject<{ id: z.ZodString }, z.core.$strip> =
  /* @__PURE__ */ z.object({ id: z.string() });

export const watchFlightResponses: {
  readonly "200": { readonly "text/event-stream": typeof ReadingSchema };
} = { "200": { "text/event-stream": ReadingSchema } };
