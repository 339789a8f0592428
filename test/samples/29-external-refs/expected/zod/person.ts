// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Person.

import * as z from "zod";

export type PersonShape = { name: z.ZodString };

export const PersonSchema: z.ZodObject<PersonShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  name: z.string(),
});
