// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ErrorResponseMessageItem.

import * as z from "zod";

export type ErrorResponseMessageItemShape = {
  code: z.ZodString;
  expected: z.ZodString;
  path: z.ZodArray<z.ZodUnknown>;
};

export const ErrorResponseMessageItemSchema: z.ZodObject<
  ErrorResponseMessageItemShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({
  code: z.string(),
  expected: z.string(),
  path: z.array(z.unknown()),
});
