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

/** Sends those credentials of some schemes that are configured; where one is missing, the server may refuse the others. */
export function credentials(schemes: readonly Scheme[]): RequestWriter {
  return async (draft, _input, { auth }) => {
    for (const scheme of schemes) {
      const source = memberOf(auth, scheme.name);
      const isProvider = typeof source === "function";
      const credential = isProvider ? await source() : source;
      if (credential === undefined) continue;
      applyTo(draft, scheme, credential);
      if (isProvider) source.follow?.(draft, credential);
    }
  };
}
