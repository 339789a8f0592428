// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Lorry.

import type { AnyEnums, ClosedEnums } from "../runtime/shared/enums.js";

export interface Lorry<Enums extends AnyEnums = ClosedEnums> {
  kind: "lorry" | "van";
  state: "parked" | "driving" | Enums["string"];
}
