import type { Operation } from "./operation.js";
import type { JsonObject } from "./json.js";
import type { NamedSchema } from "./schema.js";
import type { SecurityScheme } from "./security.js";
import type { Server } from "./server.js";

/** A group of operations (OpenAPI 3.2, 4.21; earlier versions have no parent). */
export interface Tag {
  readonly name: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly parent: string | undefined;
  /** What sort of group it is, for example `nav` or `audience`. */
  readonly kind: string | undefined;
}

/** Everything that is known of one API, whatever it was read from. */
export interface Api {
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly version: string | undefined;
  /**
   * Whether the spec says all that is true of the wire. Endpoint pages leave things out, so code that is made from
   * them must not insist on what it knows.
   */
  readonly fidelity: "exact" | "lossy";
  readonly servers: readonly Server[];
  /** The tags that the spec describes; operations may name others. */
  readonly tags: readonly Tag[];
  /** The `x-` members of the root. */
  readonly extensions: JsonObject;
  readonly securitySchemes: readonly SecurityScheme[];
  readonly operations: readonly Operation[];
  readonly schemas: readonly NamedSchema[];
}
