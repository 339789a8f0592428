/** User and password of HTTP's basic scheme; the name of the user holds no colon (RFC 7617, 2). */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

export type Credential = string | BasicCredential;

/** Gives a credential for each attempt of each call; undefined where there is none. */
export interface CredentialProvider<Value extends Credential = Credential> {
  (): Value | undefined | Promise<Value | undefined>;
  /** Called where the server answers 401 to a credential that was given, which is asked for once more then. */
  renew?(refused: Value): void;
}

/** A credential, or what gives one. */
export type CredentialSource<Value extends Credential = Credential> =
  | Value
  | CredentialProvider<Value>;
