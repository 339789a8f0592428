import { addCookie } from "../parameters/cookie.js";
import { addToQuery } from "../parameters/query.js";
import type { Scheme } from "./scheme.js";

/** An API key in a header field (OpenAPI 3.1, 4.8.27). `name` is the scheme's. */
export function apiKeyHeader(name: string, field: string): Scheme {
  return { name, apply: (draft, key) => draft.headers.set(field, String(key)) };
}

/** An API key in the query. A URL that is none is refused before the key stands in it: `fetch` would show it in its error. */
export function apiKeyQuery(name: string, parameter: string): Scheme {
  return {
    name,
    apply: (draft, key) => {
      const { protocol } = new URL(draft.url, globalThis.location?.href);
      if (!/^https?:$/.test(protocol)) throw new TypeError("The URL is none of HTTP");
      addToQuery(draft, parameter, String(key));
    },
  };
}

/** An API key in a cookie, as it is; browsers send no cookies but their own. */
export function apiKeyCookie(name: string, cookie: string): Scheme {
  return { name, apply: (draft, key) => addCookie(draft, `${cookie}=${String(key)}`) };
}
