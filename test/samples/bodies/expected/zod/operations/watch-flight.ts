// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of watchFlight: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { WatchFlightPathParameters } from "../../types/operations/watch-flight.js";
import { ReadingSchema } from "../reading.js";

export const WatchFlightPathParametersSchema: z.ObjectSchema<WatchFlightPathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ id: z.string() }));

export const watchFlightResponses: {
  readonly "200": { readonly "text/event-stream": typeof ReadingSchema };
} = { "200": { "text/event-stream": ReadingSchema } };
