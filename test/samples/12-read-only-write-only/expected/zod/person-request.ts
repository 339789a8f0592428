// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of PersonRequest.

import * as z from "../runtime/zod/z.js";
import type { PersonRequest } from "../types/person-request.js";
import { SecretSchema } from "./secret.js";

export const PersonRequestSchema: z.ObjectSchema<PersonRequest> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ name: z.string(), password: z.optional(SecretSchema) }),
);
