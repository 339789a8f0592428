// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Colour.

import type { AnyEnums, ClosedEnums } from "../runtime/shared/enums.js";

export type Colour<Enums extends AnyEnums = ClosedEnums> = "red" | "blue" | Enums["string"];
