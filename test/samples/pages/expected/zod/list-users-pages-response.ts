// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListUsersPagesResponse.

import * as z from "../runtime/zod/z.js";
import type { ListUsersPagesResponse } from "../types/list-users-pages-response.js";
import { ListUsersPagesResponseLinksSchema } from "./list-users-pages-response-links.js";

export const ListUsersPagesResponseSchema: z.ObjectSchema<ListUsersPagesResponse> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({
      users: z.array(z.string()),
      links: z.optional(ListUsersPagesResponseLinksSchema),
    }),
  );
