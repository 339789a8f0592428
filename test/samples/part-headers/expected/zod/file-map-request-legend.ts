// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of FileMapRequestLegend.

import * as z from "../runtime/zod/z.js";
import type { FileMapRequestLegend } from "../types/file-map-request-legend.js";

export const FileMapRequestLegendSchema: z.ObjectSchema<FileMapRequestLegend> =
  /* @__PURE__ */ z.define(() => z.looseObject({ marks: z.optional(z.array(z.string())) }));
