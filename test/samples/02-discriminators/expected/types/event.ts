// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Event.

import type { Change } from "./change.js";
import type { Removed } from "./removed.js";

export type Event = Change | Removed;
