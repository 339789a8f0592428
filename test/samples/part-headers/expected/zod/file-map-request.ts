// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of FileMapRequest.

import * as z from "../runtime/zod/z.js";
import type { FileMapRequest } from "../types/file-map-request.js";
import { FileMapRequestLegendSchema } from "./file-map-request-legend.js";

export const FileMapRequestSchema: z.ObjectSchema<FileMapRequest> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    title: z.string(),
    sheet: z.string(),
    details: z.optional(z.array(z.string())),
    legend: z.optional(FileMapRequestLegendSchema),
  }),
);
