// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Shelf.

import * as z from "zod";

export const ShelfSchema: z.ZodEnum<{ fiction: "fiction"; science: "science" }> =
  /* @__PURE__ */ z.enum(["fiction", "science"]);
