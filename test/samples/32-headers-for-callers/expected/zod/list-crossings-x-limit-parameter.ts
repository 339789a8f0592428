// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListCrossingsXLimitParameter.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { ListCrossingsXLimitParameter } from "../types/list-crossings-x-limit-parameter.js";

export const ListCrossingsXLimitParameterSchema: z.ObjectSchema<ListCrossingsXLimitParameter> =
  /* @__PURE__ */ z.define(() => z.looseObject({ calls: z.optional(integer()) }));
