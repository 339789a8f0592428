// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of PostOddResponse.

import * as z from "zod";

export type PostOddResponseShape = { "@type": z.ZodString };

export const PostOddResponseSchema: z.ZodObject<PostOddResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ "@type": z.string() });
