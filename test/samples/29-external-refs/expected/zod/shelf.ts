// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Shelf.

import * as z from "../runtime/zod/z.js";
import type { Shelf } from "../types/shelf.js";

export const ShelfSchema: z.Schema<Shelf> = /* @__PURE__ */ z.define(() =>
  z.enum(["fiction", "science"]),
);
