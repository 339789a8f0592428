// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { FileDraftHandler } from "./operations/file-draft.js";
import type { FileMapHandler } from "./operations/file-map.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<Context = unknown> {
  /** `POST /maps` */
  readonly fileMap: FileMapHandler<Context>;
  /**
   * The same header fields, where nothing has to be sent.
   *
   * `POST /maps/drafts`
   */
  readonly fileDraft: FileDraftHandler<Context>;
}
