// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Member.

import * as z from "../runtime/zod/z.js";
import type { Member } from "../types/member.js";
import { BookSchema } from "./book.js";

export const MemberSchema: z.ObjectSchema<Member> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    name: z.string(),
    card: z.string(),
    get reads() {
      return z.optional(z.array(BookSchema));
    },
  }),
);
