// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListCrossingsXNextParameter.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { ListCrossingsXNextParameter } from "../types/list-crossings-x-next-parameter.js";

export const ListCrossingsXNextParameterSchema: z.ObjectSchema<ListCrossingsXNextParameter> =
  /* @__PURE__ */ z.define(() => z.looseObject({ hour: integer() }));
