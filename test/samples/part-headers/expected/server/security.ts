// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The security schemes, as far as handlers see them.

/** What a request presents, by security scheme. */
export interface SecurityCredentials {}

/** Whom a security handler finds, by security scheme; a type argument narrows it. */
export interface SecurityPrincipals {}
