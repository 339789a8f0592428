// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Change.

import * as z from "../runtime/zod/z.js";
import type { Change } from "../types/change.js";
import { CreatedSchema } from "./created.js";
import { UpdatedSchema } from "./updated.js";

export const ChangeSchema: z.Schema<Change> = /* @__PURE__ */ z.define(() =>
  z.discriminatedUnion("type", [CreatedSchema, UpdatedSchema]),
);
