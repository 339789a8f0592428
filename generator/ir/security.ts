import type { Origin } from "../source/index.js";

/**
 * How a credential is sent (OpenAPI 3.1, 4.8.27). `unplaced` is a scheme of which only the name is known,
 * as on endpoint pages; the pass `security` gives it a place. One of the `connection` is in no message: a certificate.
 */
export type CredentialPlacement =
  | { readonly kind: "unplaced" }
  | { readonly kind: "connection" }
  | { readonly kind: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly kind: "http"; readonly scheme: "basic" | "bearer" };

/** A way to get a token (OpenAPI 3.2, 4.29; OAuth 2.0 of RFC 6749, 1.3, and RFC 8628). */
export interface OAuthFlow {
  readonly grant:
    | "implicit"
    | "password"
    | "clientCredentials"
    | "authorizationCode"
    | "deviceAuthorization";
  readonly authorizationUrl: string | undefined;
  readonly deviceAuthorizationUrl: string | undefined;
  readonly tokenUrl: string | undefined;
  readonly refreshUrl: string | undefined;
  /** What each scope allows, in words. */
  readonly scopes: Readonly<Record<string, string>>;
}

/** What a spec says of a credential beside where it goes (OpenAPI 3.2, 4.27). */
export type SchemeType =
  | { readonly kind: "apiKey" }
  | { readonly kind: "http"; readonly scheme: string; readonly bearerFormat: string | undefined }
  | {
      readonly kind: "oauth2";
      readonly flows: readonly OAuthFlow[];
      readonly metadataUrl: string | undefined;
    }
  | { readonly kind: "openIdConnect"; readonly url: string }
  | { readonly kind: "mutualTLS" };

export interface SecurityScheme {
  readonly name: string;
  /** Undefined where only the name is known. */
  readonly type: SchemeType | undefined;
  readonly placement: CredentialPlacement;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly origin: Origin;
}

export interface SchemeUse {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly origin: Origin;
}

/**
 * What an operation asks for: nothing is said; a list of names of which the spec does not say whether all or one is
 * meant (endpoint pages); or alternatives, each a set of schemes that are all needed (no alternative: no credentials).
 */
export type Security =
  | { readonly kind: "unstated" }
  | { readonly kind: "names"; readonly schemes: readonly SchemeUse[] }
  | { readonly kind: "alternatives"; readonly alternatives: readonly (readonly SchemeUse[])[] };
