import { memberOf } from "../operation.js";
import type { RequestDraft, RequestWriter } from "../operation.js";
import { joined, pairsOf, percentEncode } from "./style.js";
import type { Encode } from "./style.js";

/** Adds `name=value` to the cookies (RFC 6265, 4.2.1). Browsers send no cookies but their own. */
export function addCookie({ headers }: RequestDraft, pair: string): void {
  const others = headers.get("cookie");
  headers.set("cookie", others === null ? pair : `${others}; ${pair}`);
}

/**
 * Style form with explode (OpenAPI 3.1, 4.8.12.2): `id=5`, `id=3; id=4`, `role=admin; name=Alex`. The style itself says
 * `&`, which would end up in the value of the first cookie; between cookies stands `; `.
 */
export function cookieFormExplode(name: string, encode: Encode = percentEncode): RequestWriter {
  return (draft, input) => {
    for (const [key, text] of pairsOf(name, memberOf(input.cookies, name)))
      addCookie(draft, `${percentEncode(key)}=${encode(text)}`);
  };
}

/** Style form without explode: `id=5`, `id=3,4`, `id=role,admin,name,Alex`. */
export function cookieForm(name: string, encode: Encode = percentEncode): RequestWriter {
  return (draft, input) => {
    const value = memberOf(input.cookies, name);
    if (pairsOf(name, value).length > 0)
      addCookie(draft, `${percentEncode(name)}=${joined(value, encode)}`);
  };
}
