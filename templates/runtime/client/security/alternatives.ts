import { memberOf } from "../operation.js";
import type { RequestWriter } from "../operation.js";
import { credentials } from "./scheme.js";
import type { Scheme } from "./scheme.js";

/**
 * Sends the credentials of the first alternative of which all are configured; where there is none, those of the first
 * alternative that are, for the server to refuse (OpenAPI 3.1, 4.8.30).
 */
export function firstComplete(...alternatives: readonly (readonly Scheme[])[]): RequestWriter {
  return (draft, input, client) => {
    const complete = alternatives.find((schemes) =>
      schemes.every(({ name }) => memberOf(client.auth, name) !== undefined),
    );
    return credentials(complete ?? alternatives[0] ?? [])(draft, input, client);
  };
}
