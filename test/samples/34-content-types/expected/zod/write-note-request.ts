// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of WriteNoteRequest.

import * as z from "../runtime/zod/z.js";
import type { WriteNoteRequest } from "../types/write-note-request.js";

export const WriteNoteRequestSchema: z.ObjectSchema<WriteNoteRequest> = /* @__PURE__ */ z.define(
  () => z.looseObject({ text: z.optional(z.string()), picture: z.optional(z.string()) }),
);
