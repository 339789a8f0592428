// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Reading.

import * as z from "zod";

export type ReadingShape = { pressure: z.ZodNumber };

export const ReadingSchema: z.ZodObject<ReadingShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ pressure: z.number() });
