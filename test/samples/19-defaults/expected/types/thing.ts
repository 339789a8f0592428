// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

import type { AnyEnums, ClosedEnums } from "../runtime/shared/enums.js";
import type { Colour } from "./colour.js";

export interface Thing<Enums extends AnyEnums = ClosedEnums> {
  both: string;
  count: number;
  wrong?: number | undefined;
  list: string[];
  colour: Colour<Enums>;
}

/** As it may be on the wire, before defaults. */
export interface ThingInput {
  both: string;
  count?: number | undefined;
  wrong?: number | undefined;
  list?: string[] | undefined;
  colour?: Colour | undefined;
}
