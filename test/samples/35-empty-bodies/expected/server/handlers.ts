// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { CheckRingsHandler } from "./operations/check-rings.js";
import type { ListRingsHandler } from "./operations/list-rings.js";
import type { SilenceHandler } from "./operations/silence.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<Context = unknown> {
  /** `HEAD /rings` */
  readonly checkRings: CheckRingsHandler<Context>;
  /** `GET /rings` */
  readonly listRings: ListRingsHandler<Context>;
  /** `DELETE /rings` */
  readonly silence: SilenceHandler<Context>;
}
