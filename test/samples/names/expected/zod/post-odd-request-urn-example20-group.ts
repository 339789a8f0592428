// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of PostOddRequestUrnExample20Group.

import * as z from "../runtime/zod/z.js";
import type { PostOddRequestUrnExample20Group } from "../types/post-odd-request-urn-example20-group.js";

export const PostOddRequestUrnExample20GroupSchema: z.ObjectSchema<PostOddRequestUrnExample20Group> =
  /* @__PURE__ */ z.define(() => z.looseObject({ name: z.optional(z.string()) }));
