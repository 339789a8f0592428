// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { BoilLaterHandler } from "./operations/boil-later.js";
import type { BoilHandler } from "./operations/boil.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<Context = unknown> {
  /** `POST /boil` */
  readonly boil: BoilHandler<Context>;
  /** `POST /boil/later` */
  readonly boilLater: BoilLaterHandler<Context>;
}
