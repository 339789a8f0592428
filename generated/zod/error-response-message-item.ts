// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ErrorResponseMessageItem.

import * as z from "../runtime/zod/z.js";
import type { ErrorResponseMessageItem } from "../types/error-response-message-item.js";

export const ErrorResponseMessageItemSchema: z.ObjectSchema<ErrorResponseMessageItem> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({ code: z.string(), expected: z.string(), path: z.array(z.unknown()) }),
  );
