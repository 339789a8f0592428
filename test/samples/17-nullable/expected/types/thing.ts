// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

import type { Colour } from "./colour.js";
import type { Part } from "./part.js";

export interface Thing {
  scalar?: string | null | undefined;
  listed?: "red" | "blue" | null | undefined;
  withNull?: "red" | "blue" | null | undefined;
  part?: Part | null | undefined;
  wrapped?: Part | null | undefined;
  typed?: Part | null | undefined;
  colour?: Colour | null | undefined;
}
