// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Where requests present the credentials of the security schemes.

import { type CredentialReader, headerKey } from "../runtime/server/credentials.js";

export const card: CredentialReader<string> = /* @__PURE__ */ headerKey("x-library-card");
