// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ReplaceShapeRequestEither.

import * as z from "../runtime/zod/z.js";
import type { ReplaceShapeRequestEither } from "../types/replace-shape-request-either.js";

export const ReplaceShapeRequestEitherSchema: z.ObjectSchema<ReplaceShapeRequestEither> =
  /* @__PURE__ */ z.define(() => z.looseObject({ depth: z.optional(z.number()) }));
