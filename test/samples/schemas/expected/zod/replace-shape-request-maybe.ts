// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ReplaceShapeRequestMaybe.

import * as z from "../runtime/zod/z.js";
import type { ReplaceShapeRequestMaybe } from "../types/replace-shape-request-maybe.js";

export const ReplaceShapeRequestMaybeSchema: z.ObjectSchema<ReplaceShapeRequestMaybe> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({ at: z.string(), again: z.optional(z.nullable(z.string())) }),
  );
