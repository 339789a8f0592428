// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Colour.

import * as z from "../runtime/zod/z.js";
import type { Colour } from "../types/colour.js";

export const ColourSchema: z.Schema<Colour> = /* @__PURE__ */ z.define(() =>
  z.enum(["red", "blue"]),
);
