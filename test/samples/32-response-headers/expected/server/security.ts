// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The security schemes, as far as handlers see them.

import type { BasicCredential } from "../runtime/server/credentials.js";

/** What a request presents, by security scheme. */
export interface SecurityCredentials {
  readonly desk: BasicCredential;
  readonly app: string;
}

/** Whom a security handler finds, by security scheme; a type argument narrows it. */
export interface SecurityPrincipals {
  readonly desk: unknown;
  readonly app: unknown;
}
