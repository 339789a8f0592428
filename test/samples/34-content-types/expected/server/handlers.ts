// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { WriteNoteHandler } from "./operations/write-note.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<Context = unknown> {
  /** `POST /notes` */
  readonly writeNote: WriteNoteHandler<Context>;
}
