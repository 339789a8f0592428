// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Loan.

import * as z from "../runtime/zod/z.js";
import type { Loan } from "../types/loan.js";
import { BookSchema } from "./book.js";
import { MemberSchema } from "./member.js";

export const LoanSchema: z.ObjectSchema<Loan> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    get book() {
      return BookSchema;
    },
    get member() {
      return MemberSchema;
    },
    due: z.string(),
  }),
);
