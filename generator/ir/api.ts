import type { Operation } from "./operation.js";
import type { NamedSchema } from "./schema.js";
import type { SecurityScheme } from "./security.js";

/** Where an API is served (OpenAPI 3.1, 4.8.5). */
export interface Server {
  readonly url: string;
  readonly description: string | undefined;
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
