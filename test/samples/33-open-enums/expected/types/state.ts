// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type State.

import type { AnyEnums, ClosedEnums } from "../runtime/shared/enums.js";

export type State<Enums extends AnyEnums = ClosedEnums> =
  | "packed"
  | "moving"
  | "home"
  | Enums["string"];
