import type { Origin } from "../source/index.js";

/**
 * How a credential is sent (OpenAPI 3.1, 4.8.27). `unplaced` is a scheme of which only the name is known,
 * as on endpoint pages; the pass `security` gives it a place.
 */
export type CredentialPlacement =
  | { readonly kind: "unplaced" }
  | { readonly kind: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly kind: "http"; readonly scheme: "basic" | "bearer" };

export interface SecurityScheme {
  readonly name: string;
  readonly placement: CredentialPlacement;
  readonly description: string | undefined;
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
