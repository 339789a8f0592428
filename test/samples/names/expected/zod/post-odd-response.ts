// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of PostOddResponse.

import * as z from "../runtime/zod/z.js";
import type { PostOddResponse } from "../types/post-odd-response.js";

export const PostOddResponseSchema: z.ObjectSchema<PostOddResponse> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ "@type": z.string() }),
);
