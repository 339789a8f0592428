/** A part of the URL of a server that the user fills in (OpenAPI 3.1, 4.8.6). */
export interface ServerVariable {
  readonly name: string;
  readonly description: string | undefined;
  /** OpenAPI asks for one; pages may leave it out. */
  readonly default: string | undefined;
  /** The values that it may have; empty where it may have any. */
  readonly values: readonly string[];
}

/** Where an API is served (OpenAPI 3.1, 4.8.5). */
export interface Server {
  /** OpenAPI 3.2, 4.6. */
  readonly name: string | undefined;
  /** With its variables in braces. */
  readonly url: string;
  readonly description: string | undefined;
  /** Empty where the URL has none, or has their defaults in their place. */
  readonly variables: readonly ServerVariable[];
}
