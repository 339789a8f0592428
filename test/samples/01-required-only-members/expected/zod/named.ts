// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Named.

import * as z from "../runtime/zod/z.js";
import type { Named } from "../types/named.js";

export const NamedSchema: z.ObjectSchema<Named> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ name: z.unknown() }),
);
