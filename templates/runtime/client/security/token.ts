import type { CredentialProvider } from "./credential.js";
import { renewable } from "./renewable.js";

/** A token, and how long it may be used. */
export interface Token {
  readonly token: string;
  /** Seconds from when it came; for ever where nothing is said. */
  readonly expiresIn?: number | undefined;
}

/** How long before its end a token is replaced, in milliseconds; but at most half of its life. */
const margin = 60_000;

const lifeOf = ({ expiresIn = Infinity }: Token): number =>
  Math.max(expiresIn * 1000 - margin, expiresIn * 500);

/**
 * Keeps a token until shortly before its end. Calls that need one at the same time wait for one and the same `load`. A
 * token that a server refuses with 401 is replaced, once a call. What `load` rejects with fails the calls that wait for
 * it, and the next call loads again.
 */
export function tokenProvider(load: () => Promise<Token>): CredentialProvider<string> {
  let current: { readonly token: string; readonly until: number } | undefined;
  let loading: Promise<string> | undefined;
  const renewed = async (): Promise<string> => {
    const loaded = await load();
    current = { token: loaded.token, until: Date.now() + lifeOf(loaded) };
    return loaded.token;
  };
  const provide = (): string | Promise<string> => {
    if (current !== undefined && Date.now() < current.until) return current.token;
    loading ??= renewed().finally(() => {
      loading = undefined;
    });
    return loading;
  };
  return renewable(provide, (refused) => {
    if (current?.token === refused) current = undefined;
  });
}
