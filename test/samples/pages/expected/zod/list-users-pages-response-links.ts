// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListUsersPagesResponseLinks.

import * as z from "../runtime/zod/z.js";
import type { ListUsersPagesResponseLinks } from "../types/list-users-pages-response-links.js";

export const ListUsersPagesResponseLinksSchema: z.ObjectSchema<ListUsersPagesResponseLinks> =
  /* @__PURE__ */ z.define(() => z.looseObject({ next: z.optional(z.string()) }));
