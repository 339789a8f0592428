// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Vehicle.

import type { Bicycle } from "./bicycle.js";
import type { Lorry } from "./lorry.js";

export type Vehicle = Bicycle | Lorry;
