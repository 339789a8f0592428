// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Isbn.

import * as z from "zod";

/** Thirteen digits. */
export const IsbnSchema: z.ZodString = /* @__PURE__ */ z.string();
