// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

import type { AnyEnums, ClosedEnums } from "../runtime/shared/enums.js";
import type { Colour } from "./colour.js";
import type { Part } from "./part.js";

export interface Thing<Enums extends AnyEnums = ClosedEnums> {
  list?: string | null | undefined;
  turned?: string | null | undefined;
  any?: string | null | undefined;
  one?: string | null | undefined;
  constant?: string | null | undefined;
  only?: null | undefined;
  colour?: Colour<Enums> | null | undefined;
  listed?: "red" | "blue" | null | Enums["string"] | undefined;
  part?: Part | null | undefined;
}
