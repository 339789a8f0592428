import { memberOf } from "../operation.js";
import type { RequestDraft, RequestWriter } from "../operation.js";
import type { Credential } from "./credential.js";

/** A security scheme: how its credential is put into a request. */
export interface Scheme {
  /** The key of the client's `auth`. */
  readonly name: string;
  readonly apply: (draft: RequestDraft, credential: Credential) => void;
}

/**
 * Sends the credentials of the first alternative of which all are configured; where there is none, those of the first
 * alternative that are, for the server to refuse (OpenAPI 3.1, 4.8.30).
 */
export function credentials(...alternatives: readonly (readonly Scheme[])[]): RequestWriter {
  return async (draft, _input, { auth }) => {
    const complete = alternatives.find((schemes) =>
      schemes.every(({ name }) => memberOf(auth, name) !== undefined),
    );
    for (const { name, apply } of complete ?? alternatives[0] ?? []) {
      const source = memberOf(auth, name);
      const credential = typeof source === "function" ? await source() : source;
      if (credential !== undefined) apply(draft, credential);
    }
  };
}
