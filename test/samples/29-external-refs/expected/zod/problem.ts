// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Problem.

import * as z from "../runtime/zod/z.js";
import type { Problem } from "../types/problem.js";

export const ProblemSchema: z.ObjectSchema<Problem> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    title: z.string(),
    get causes() {
      return z.optional(z.array(ProblemSchema));
    },
  }),
);
