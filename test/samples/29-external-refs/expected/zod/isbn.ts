// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Isbn.

import * as z from "../runtime/zod/z.js";
import type { Isbn } from "../types/isbn.js";

/** Thirteen digits. */
export const IsbnSchema: z.Schema<Isbn> = /* @__PURE__ */ z.define(() => z.string());
