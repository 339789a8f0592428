// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Size.

import * as z from "../runtime/zod/z.js";
import type { Size } from "../types/size.js";

export const SizeSchema: z.Schema<Size> = /* @__PURE__ */ z.define(() =>
  z.openEnum<"small" | "large" | (string & {})>(["small", "large"]),
);
