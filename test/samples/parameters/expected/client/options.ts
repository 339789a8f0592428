// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What a client is created with, and the types that its calls are written with.

import type { BaseClientOptions } from "../runtime/client/options.js";
import type { CredentialSource } from "../runtime/client/security/credential.js";

export type { Operation } from "../runtime/client/operation.js";
export type { CallOptions } from "../runtime/client/options.js";
export type {
  DeclaredHeaders,
  Failure,
  Reply,
  Success,
  Undeclared,
} from "../runtime/client/reply.js";

/** Credentials by the name of their security scheme. */
export type Auth = { readonly BearerAuth?: CredentialSource<string> | undefined };

/** Where the API is, and how it is called. */
export interface ClientOptions extends BaseClientOptions {
  /** One that is missing is not sent, and the server may refuse the call. */
  readonly auth?: Auth | undefined;
}
