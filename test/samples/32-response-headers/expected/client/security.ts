// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The security schemes: where each credential goes.

import { httpBasic, httpBearer } from "../runtime/client/security/http.js";
import type { Scheme } from "../runtime/client/security/scheme.js";

export const desk: Scheme = /* @__PURE__ */ httpBasic("desk");

export const app: Scheme = /* @__PURE__ */ httpBearer("app");
