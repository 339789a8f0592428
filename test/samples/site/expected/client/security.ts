// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The security schemes: where each credential goes.

import { apiKeyHeader } from "../runtime/client/security/api-key.js";
import { httpBearer } from "../runtime/client/security/http.js";
import type { Scheme } from "../runtime/client/security/scheme.js";

/** A token of the sign-in page. */
export const memberToken: Scheme = /* @__PURE__ */ httpBearer("MemberToken");

export const kioskKey: Scheme = /* @__PURE__ */ apiKeyHeader("KioskKey", "X-Kiosk");
