// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Where requests present the credentials of the security schemes.

import {
  type CredentialReader,
  bearerToken,
  connectionCredential,
} from "../runtime/server/credentials.js";

export const badge: CredentialReader<string> = bearerToken;

/** A reader's certificate */
export const certificate: CredentialReader<string> = connectionCredential;
