// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ReadPaperPlaceParameter.

import * as z from "../runtime/zod/z.js";
import type { ReadPaperPlaceParameter } from "../types/read-paper-place-parameter.js";

export const ReadPaperPlaceParameterSchema: z.ObjectSchema<ReadPaperPlaceParameter> =
  /* @__PURE__ */ z.define(() => z.looseObject({ shelf: z.optional(z.string()) }));
