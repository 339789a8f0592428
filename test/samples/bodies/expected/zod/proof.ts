// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that every validator gives exactly its type; nothing imports it.

import type * as z from "zod";
import type { ErrorResponse } from "../types/error-response.js";
import type { Flight } from "../types/flight.js";
import type { ListFlightsResponse } from "../types/list-flights-response.js";
import type { ListFlightsQueryParameters } from "../types/operations/list-flights.js";
import type { UploadLogPathParameters } from "../types/operations/upload-log.js";
import type { WatchFlightPathParameters } from "../types/operations/watch-flight.js";
import type { Plan } from "../types/plan.js";
import type { Reading } from "../types/reading.js";
import type { UploadLogRequest } from "../types/upload-log-request.js";
import type { ErrorResponseSchema } from "./error-response.js";
import type { FlightSchema } from "./flight.js";
import type { ListFlightsResponseSchema } from "./list-flights-response.js";
import type { ListFlightsQueryParametersSchema } from "./operations/list-flights.js";
import type { UploadLogPathParametersSchema } from "./operations/upload-log.js";
import type { WatchFlightPathParametersSchema } from "./operations/watch-flight.js";
import type { PlanSchema } from "./plan.js";
import type { ReadingSchema } from "./reading.js";
import type { UploadLogRequestSchema } from "./upload-log-request.js";

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proven<T extends true> = T;

/** Does not compile when a validator and its type disagree. */
export type Proof = [
  Proven<Equal<z.output<typeof FlightSchema>, Flight>>,
  Proven<Equal<z.output<typeof PlanSchema>, Plan>>,
  Proven<Equal<z.output<typeof ReadingSchema>, Reading>>,
  Proven<Equal<z.output<typeof ListFlightsResponseSchema>, ListFlightsResponse>>,
  Proven<Equal<z.output<typeof UploadLogRequestSchema>, UploadLogRequest>>,
  Proven<Equal<z.output<typeof ErrorResponseSchema>, ErrorResponse>>,
  Proven<Equal<z.output<typeof ListFlightsQueryParametersSchema>, ListFlightsQueryParameters>>,
  Proven<Equal<z.output<typeof WatchFlightPathParametersSchema>, WatchFlightPathParameters>>,
  Proven<Equal<z.output<typeof UploadLogPathParametersSchema>, UploadLogPathParameters>>,
];
