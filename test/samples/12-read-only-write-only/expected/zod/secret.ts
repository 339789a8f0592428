// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Secret.

import * as z from "../runtime/zod/z.js";
import type { Secret } from "../types/secret.js";

export const SecretSchema: z.Schema<Secret> = /* @__PURE__ */ z.define(() => z.string());
