// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that every validator gives exactly its type; nothing imports it.

import type * as z from "zod";
import type { DeleteJobResponseDefaultError } from "../types/delete-job-response-default-error.js";
import type { DeleteJobResponseDefault } from "../types/delete-job-response-default.js";
import type { DeleteJobResponse } from "../types/delete-job-response.js";
import type { ErrorResponse } from "../types/error-response.js";
import type { JobDoneRequest } from "../types/job-done-request.js";
import type { DeleteJobPathParameters } from "../types/operations/delete-job.js";
import type { DeleteJobResponseDefaultErrorSchema } from "./delete-job-response-default-error.js";
import type { DeleteJobResponseDefaultSchema } from "./delete-job-response-default.js";
import type { DeleteJobResponseSchema } from "./delete-job-response.js";
import type { ErrorResponseSchema } from "./error-response.js";
import type { JobDoneRequestSchema } from "./job-done-request.js";
import type { DeleteJobPathParametersSchema } from "./operations/delete-job.js";

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proven<T extends true> = T;

/** Does not compile when a validator and its type disagree. */
export type Proof = [
  Proven<Equal<z.output<typeof DeleteJobResponseSchema>, DeleteJobResponse>>,
  Proven<Equal<z.output<typeof ErrorResponseSchema>, ErrorResponse>>,
  Proven<Equal<z.output<typeof DeleteJobResponseDefaultSchema>, DeleteJobResponseDefault>>,
  Proven<
    Equal<z.output<typeof DeleteJobResponseDefaultErrorSchema>, DeleteJobResponseDefaultError>
  >,
  Proven<Equal<z.output<typeof JobDoneRequestSchema>, JobDoneRequest>>,
  Proven<Equal<z.output<typeof DeleteJobPathParametersSchema>, DeleteJobPathParameters>>,
];
