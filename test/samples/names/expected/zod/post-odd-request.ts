// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of PostOddRequest.

import * as z from "zod";
import { PostOddRequestErrorSchema } from "./post-odd-request-error.js";
import { PostOddRequestUrnExample20GroupSchema } from "./post-odd-request-urn-example20-group.js";

export type PostOddRequestShape = {
  ["__proto__"]: z.ZodOptional<z.ZodString>;
  constructor: z.ZodOptional<z.ZodString>;
  "urn:example:2.0:Group": z.ZodOptional<typeof PostOddRequestUrnExample20GroupSchema>;
  "State/Province(Required)": z.ZodOptional<z.ZodString>;
  größe: z.ZodOptional<z.ZodNumber>;
  default: z.ZodOptional<
    z.ZodEnum<{
      "it's": "it's";
      '"quoted"': '"quoted"';
      "`ticks`": "`ticks`";
      "${x}": "${x}";
      "line\nbreak": "line\nbreak";
      "\u003c/script>": "\u003c/script>";
    }>
  >;
  Error: z.ZodOptional<typeof PostOddRequestErrorSchema>;
};

export const PostOddRequestSchema: z.ZodObject<PostOddRequestShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({
    ["__proto__"]: z.optional(z.string()),
    constructor: z.optional(z.string()),
    "urn:example:2.0:Group": z.optional(PostOddRequestUrnExample20GroupSchema),
    "State/Province(Required)": z.optional(z.string()),
    größe: z.optional(z.number()),
    default: z.optional(
      z.enum(["it's", '"quoted"', "`ticks`", "${x}", "line\nbreak", "\u003c/script>"]),
    ),
    Error: z.optional(PostOddRequestErrorSchema),
  });
