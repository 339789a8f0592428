// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Parcel.

import type { AnyEnums, ClosedEnums } from "../runtime/shared/enums.js";
import type { Size } from "./size.js";
import type { State } from "./state.js";

export interface Parcel<Enums extends AnyEnums = ClosedEnums> {
  state: State<Enums>;
  size?: Size | undefined;
  unit?: "kg" | "lb" | undefined;
  priority?: 1 | 2 | null | Enums["number"] | undefined;
  carrier?: "rail" | "road" | undefined;
}
