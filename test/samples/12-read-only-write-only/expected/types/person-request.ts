// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type PersonRequest.

import type { Secret } from "./secret.js";

export interface PersonRequest {
  name: string;
  /** Never comes back. */
  password?: Secret | undefined;
}
