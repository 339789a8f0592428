/** User and password of HTTP's basic scheme; the name of the user holds no colon (RFC 7617, 2). */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

export type Credential = string | BasicCredential;

/** A credential, or what gives one for each call; undefined where there is none. */
export type CredentialSource<Value extends Credential = Credential> =
  | Value
  | (() => Value | undefined | Promise<Value | undefined>);
