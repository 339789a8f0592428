// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Person.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { Person } from "../types/person.js";

export const PersonSchema: z.ObjectSchema<Person> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ id: integer(), name: z.string() }),
);
