/** User and password of HTTP's basic scheme; the name of the user holds no colon (RFC 7617, 2). */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

export type Credential = string | BasicCredential;

/** A request with credentials, as far as those who gave them see it. */
export interface Attempt {
  /** Of a body that is a stream, and so can be sent only once. */
  duplex?: "half";
  /** Whether a reply refuses credentials, and the next ones will be others; undefined where they never are. */
  isRenewed?: (reply: { readonly statusCode: number }) => boolean;
}

/** Gives a credential for each attempt of each call; undefined where there is none. */
export interface CredentialProvider<Value extends Credential = Credential> {
  (): Value | undefined | Promise<Value | undefined>;
  /** Called with a credential that was given, and the request that has it now: see `renewable`. */
  follow?(attempt: Attempt, given: Value): void;
}

/** A credential, or what gives one. */
export type CredentialSource<Value extends Credential = Credential> =
  | Value
  | CredentialProvider<Value>;
