// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Member.

import * as z from "zod";
import type { Book } from "../types/book.js";
import { BookSchema } from "./book.js";

export type MemberShape = {
  name: z.ZodString;
  card: z.ZodString;
  reads: z.ZodOptional<z.ZodArray<z.ZodLazy<z.ZodType<Book>>>>;
};

export const MemberSchema: z.ZodObject<MemberShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  name: z.string(),
  card: z.string(),
  reads: z.optional(z.array(z.lazy((): z.ZodType<Book> => BookSchema))),
});
