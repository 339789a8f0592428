// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Loan.

import * as z from "zod";
import type { Book } from "../types/book.js";
import type { Member } from "../types/member.js";
import { BookSchema } from "./book.js";
import { MemberSchema } from "./member.js";

export type LoanShape = {
  book: z.ZodLazy<z.ZodType<Book>>;
  member: z.ZodLazy<z.ZodType<Member>>;
  due: z.ZodString;
};

export const LoanSchema: z.ZodObject<LoanShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  book: z.lazy((): z.ZodType<Book> => BookSchema),
  member: z.lazy((): z.ZodType<Member> => MemberSchema),
  due: z.string(),
});
