import type { Scheme } from "./scheme.js";

/** A bearer token (RFC 6750, 2.1). `name` is the scheme's. */
export function httpBearer(name: string): Scheme {
  return {
    name,
    apply: (draft, token) => draft.headers.set("authorization", `Bearer ${String(token)}`),
  };
}

/** User and password in UTF-8 (RFC 7617); a string is `user:password`. */
export function httpBasic(name: string): Scheme {
  return {
    name,
    apply: (draft, credential) => {
      const pair =
        typeof credential === "string"
          ? credential
          : `${credential.username}:${credential.password}`;
      const bytes = new TextEncoder().encode(pair);
      draft.headers.set("authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`);
    },
  };
}
