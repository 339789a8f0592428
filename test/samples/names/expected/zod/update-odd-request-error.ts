// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of UpdateOddRequestError.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { UpdateOddRequestError } from "../types/update-odd-request-error.js";

export const UpdateOddRequestErrorSchema: z.ObjectSchema<UpdateOddRequestError> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({ message: z.optional(z.string()), code: z.optional(integer()) }),
  );
