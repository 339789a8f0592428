// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Expression.

import * as z from "../runtime/zod/z.js";
import type { Expression } from "../types/expression.js";

export const ExpressionSchema: z.Schema<Expression> = /* @__PURE__ */ z.define(() =>
  z.union([
    z.number(),
    z.looseObject({
      get left() {
        return ExpressionSchema;
      },
      get right() {
        return ExpressionSchema;
      },
    }),
  ]),
);
