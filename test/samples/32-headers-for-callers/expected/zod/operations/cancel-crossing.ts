// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of cancelCrossing: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { CancelCrossingPathParameters } from "../../types/operations/cancel-crossing.js";

export const CancelCrossingPathParametersSchema: z.ObjectSchema<CancelCrossingPathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ id: z.string() }));

export const cancelCrossingResponses: {} = {};

export const cancelCrossingResponseHeaders: {
  readonly "204": z.ObjectSchema<{ readonly "X-Refund": number }>;
  readonly "303": z.ObjectSchema<{
    readonly Location: string;
    readonly "Set-Cookie"?: string[] | undefined;
  }>;
} = {
  "204": /* @__PURE__ */ z.define(() => z.object({ "X-Refund": z.number() })),
  "303": /* @__PURE__ */ z.define(() =>
    z.object({ Location: z.string(), "Set-Cookie": z.optional(z.array(z.string())) }),
  ),
};
