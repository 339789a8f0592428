// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of PostOddRequest.

import * as z from "../runtime/zod/z.js";
import type { PostOddRequest } from "../types/post-odd-request.js";
import { PostOddRequestErrorSchema } from "./post-odd-request-error.js";
import { PostOddRequestUrnExample20GroupSchema } from "./post-odd-request-urn-example20-group.js";

export const PostOddRequestSchema: z.ObjectSchema<PostOddRequest> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    ["__proto__"]: z.optional(z.string()),
    constructor: z.optional(z.string()),
    "urn:example:2.0:Group": z.optional(PostOddRequestUrnExample20GroupSchema),
    "State/Province(Required)": z.optional(z.string()),
    größe: z.optional(z.number()),
    default: z.optional(
      z.enum(["it's", '"quoted"', "`ticks`", "${x}", "line\nbreak", "\u003c/script>"]),
    ),
    Error: z.optional(PostOddRequestErrorSchema),
  }),
);
