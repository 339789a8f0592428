// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

import type { Event } from "./event.js";
import type { Ping } from "./ping.js";
import type { Pong } from "./pong.js";
import type { Vehicle } from "./vehicle.js";

export interface Thing {
  vehicle: Vehicle;
  event: Event;
  /** Null is no member of the choice. */
  message?: (Ping | Pong) | null | undefined;
}
