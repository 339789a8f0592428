// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Change.

import type { Created } from "./created.js";
import type { Updated } from "./updated.js";

export type Change = Created | Updated;
