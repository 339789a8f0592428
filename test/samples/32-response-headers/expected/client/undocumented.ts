// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Calls of what the contract does not describe.

import { credentials } from "../runtime/client/security/scheme.js";
import { type UndocumentedCalls, undocumentedCalls } from "../runtime/client/undocumented.js";
import type { ClientOptions } from "./options.js";
import { app, desk } from "./security.js";

/** Calls of what the contract does not describe, a method each, with all that the client has. Every credential that is configured is sent. */
export function undocumented(client: ClientOptions): UndocumentedCalls {
  return undocumentedCalls(client, credentials([desk, app]));
}
