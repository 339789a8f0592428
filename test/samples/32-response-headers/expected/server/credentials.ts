// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Where requests present the credentials of the security schemes.

import {
  type BasicCredential,
  type CredentialReader,
  basicCredential,
  bearerToken,
} from "../runtime/server/credentials.js";

export const desk: CredentialReader<BasicCredential> = basicCredential;

export const app: CredentialReader<string> = bearerToken;
