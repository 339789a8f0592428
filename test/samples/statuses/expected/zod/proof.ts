// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that validators and types agree; nothing imports it.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/proof.js";
import type { DeleteJobResponseDefaultError } from "../types/delete-job-response-default-error.js";
import type { DeleteJobResponseDefault } from "../types/delete-job-response-default.js";
import type { DeleteJobResponse } from "../types/delete-job-response.js";
import type { ErrorResponse } from "../types/error-response.js";
import type { JobDoneRequest } from "../types/job-done-request.js";
import { DeleteJobResponseDefaultErrorSchema } from "./delete-job-response-default-error.js";

/** Does not compile when a validator and its types disagree. It is not meant to be called. */
export function proof(): void {
  z.exact<DeleteJobResponse>()(z.looseObject({ state: z.optional(z.string()) }));
  z.exact<ErrorResponse>()(
    z.looseObject({
      type: z.optional(z.string()),
      title: z.string(),
      status: z.optional(z.number().check(integer)),
    }),
  );
  z.exact<DeleteJobResponseDefault>()(
    z.looseObject({ errors: z.optional(z.array(DeleteJobResponseDefaultErrorSchema)) }),
  );
  z.exact<DeleteJobResponseDefaultError>()(z.looseObject({ message: z.optional(z.string()) }));
  z.exact<JobDoneRequest>()(z.looseObject({ id: z.string() }));
}
