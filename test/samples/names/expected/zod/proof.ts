// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that validators and types agree; nothing imports it.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/proof.js";
import type { PostOddRequestError } from "../types/post-odd-request-error.js";
import type { PostOddRequestUrnExample20Group } from "../types/post-odd-request-urn-example20-group.js";
import type { PostOddRequest } from "../types/post-odd-request.js";
import type { PostOddResponse } from "../types/post-odd-response.js";
import type { UpdateOddRequestError } from "../types/update-odd-request-error.js";
import type { UpdateOddRequest } from "../types/update-odd-request.js";
import { PostOddRequestErrorSchema } from "./post-odd-request-error.js";
import { PostOddRequestUrnExample20GroupSchema } from "./post-odd-request-urn-example20-group.js";
import { UpdateOddRequestErrorSchema } from "./update-odd-request-error.js";

/** Does not compile when a validator and its types disagree. It is not meant to be called. */
export function proof(): void {
  z.exact<UpdateOddRequest>()(z.looseObject({ error: z.optional(UpdateOddRequestErrorSchema) }));
  z.exact<UpdateOddRequestError>()(
    z.looseObject({ message: z.optional(z.string()), code: z.optional(z.number().check(integer)) }),
  );
  z.exact<PostOddRequest>()(
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
  z.exact<PostOddRequestUrnExample20Group>()(z.looseObject({ name: z.optional(z.string()) }));
  z.exact<PostOddRequestError>()(z.looseObject({ message: z.optional(z.string()) }));
  z.exact<PostOddResponse>()(z.looseObject({ "@type": z.string() }));
}
