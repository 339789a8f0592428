import type { Operation } from "./operation.js";
import type { NamedSchema } from "./schema.js";
import type { SecurityScheme } from "./security.js";

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
  /** With its variables in braces. */
  readonly url: string;
  readonly description: string | undefined;
  /** Empty where the URL has none, or has their defaults in their place. */
  readonly variables: readonly ServerVariable[];
}

/** Everything that is known of one API, whatever it was read from. */
export interface Api {
  readonly title: string | undefined;
  readonly version: string | undefined;
  /**
   * Whether the spec says all that is true of the wire. Endpoint pages leave things out, so code that is made from
   * them must not insist on what it knows.
   */
  readonly fidelity: "exact" | "lossy";
  readonly servers: readonly Server[];
  readonly securitySchemes: readonly SecurityScheme[];
  readonly operations: readonly Operation[];
  readonly schemas: readonly NamedSchema[];
}
