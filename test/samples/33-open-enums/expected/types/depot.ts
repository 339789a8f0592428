// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Depot.

import type { AnyEnums, ClosedEnums } from "../runtime/shared/enums.js";

export interface Depot<Enums extends AnyEnums = ClosedEnums> {
  kind: "depot" | "annexe";
  state: "open" | "closed" | Enums["string"];
}
