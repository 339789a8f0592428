// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The security schemes: where each credential goes.

import { apiKeyHeader } from "../runtime/client/security/api-key.js";
import type { Scheme } from "../runtime/client/security/scheme.js";

export const signature: Scheme = /* @__PURE__ */ apiKeyHeader("signature", "X-Signature");
