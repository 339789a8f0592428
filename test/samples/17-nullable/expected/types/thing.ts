// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

import type { AnyEnums, ClosedEnums } from "../runtime/shared/enums.js";
import type { Colour } from "./colour.js";
import type { Part } from "./part.js";

export interface Thing<Enums extends AnyEnums = ClosedEnums> {
  scalar?: string | null | undefined;
  listed?: "red" | "blue" | null | Enums["string"] | undefined;
  withNull?: "red" | "blue" | null | Enums["string"] | undefined;
  part?: Part | null | undefined;
  wrapped?: Part | null | undefined;
  typed?: Part | null | undefined;
  colour?: Colour<Enums> | null | undefined;
}
