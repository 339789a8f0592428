// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The security schemes: where each credential goes.

import { httpBearer } from "../runtime/client/security/http.js";
import type { Scheme } from "../runtime/client/security/scheme.js";

export const badge: Scheme = /* @__PURE__ */ httpBearer("badge");
