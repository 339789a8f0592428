// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of FileDraftRequest.

import * as z from "../runtime/zod/z.js";
import type { FileDraftRequest } from "../types/file-draft-request.js";

export const FileDraftRequestSchema: z.ObjectSchema<FileDraftRequest> = /* @__PURE__ */ z.define(
  () => z.looseObject({ sketch: z.optional(z.string()) }),
);
