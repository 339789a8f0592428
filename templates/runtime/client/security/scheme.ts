import { InvalidInputError } from "../errors.js";
import { memberOf } from "../operation.js";
import type { RequestDraft, RequestWriter } from "../operation.js";
import type { Credential } from "./credential.js";

/** A security scheme: how its credential is put into a request. */
export interface Scheme {
  /** The key of the client's `auth`. */
  readonly name: string;
  readonly apply: (draft: RequestDraft, credential: Credential) => void;
}

/** What a header refuses, a line break for one, it names in its error. A credential must not stand there. */
function applyTo(draft: RequestDraft, { name, apply }: Scheme, credential: Credential): void {
  try {
    apply(draft, credential);
  } catch {
    throw new InvalidInputError(`The credential ${name} cannot be sent`);
  }
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
    for (const scheme of complete ?? alternatives[0] ?? []) {
      const source = memberOf(auth, scheme.name);
      const credential = typeof source === "function" ? await source() : source;
      if (credential === undefined) continue;
      applyTo(draft, scheme, credential);
      if (typeof source !== "function" || source.renew === undefined) continue;
      const { renew } = draft;
      draft.renew = () => {
        renew?.();
        source.renew?.(credential);
      };
    }
  };
}
