// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Where requests present the credentials of the security schemes.

import { type CredentialReader, bearerToken, headerKey } from "../runtime/server/credentials.js";

/** A token of the sign-in page. */
export const memberToken: CredentialReader<string> = bearerToken;

export const kioskKey: CredentialReader<string> = /* @__PURE__ */ headerKey("X-Kiosk");
