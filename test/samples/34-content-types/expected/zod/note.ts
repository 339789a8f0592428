// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Note.

import * as z from "../runtime/zod/z.js";
import type { Note } from "../types/note.js";

export const NoteSchema: z.ObjectSchema<Note> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ text: z.string(), tags: z.optional(z.array(z.string())) }),
);
