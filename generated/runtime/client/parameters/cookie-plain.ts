import { InvalidInputError } from "../errors.js";
import { memberOf } from "../operation.js";
import type { RequestWriter } from "../operation.js";
import { addCookie } from "./cookie.js";
import { joined, pairsOf } from "./style.js";
import type { Encode } from "./style.js";

/** What a cookie can hold, the comma and the blank included, which servers take (RFC 6265, 4.1.1 and 5.2). */
const cookieValue = /^$|^[!#-:<-~](?:[ !#-:<-~]*[!#-:<-~])?$/;

/** The style knows no percent-encoding, so a text that would not come back as it was is refused. */
function checked(name: string, forbidden: RegExp): Encode {
  return (text) => {
    if (!cookieValue.test(text) || forbidden.test(text))
      throw new InvalidInputError(`The cookie ${name} cannot hold ${JSON.stringify(text)}`);
    return text;
  };
}

/** Style cookie with explode (OpenAPI 3.2, 4.12.2): `id=5`, `id=3; id=4`, `role=admin; name=Alex`. */
export function cookiePlainExplode(name: string): RequestWriter {
  return (draft, input) => {
    const [key, value] = [checked(name, /[=%,;\s]|^$/), checked(name, /^(?!)/)];
    for (const [member, text] of pairsOf(name, memberOf(input.cookies, name)))
      addCookie(draft, `${key(member)}=${value(text)}`);
  };
}

/** Style cookie without explode: `id=5`, `id=3,4`, `id=role,admin,name,Alex`. */
export function cookiePlain(name: string): RequestWriter {
  return (draft, input) => {
    const value = memberOf(input.cookies, name);
    const forbidden = typeof value === "object" ? /,|^\s|\s$/ : /^(?!)/;
    if (pairsOf(name, value).length > 0)
      addCookie(draft, `${name}=${joined(value, checked(name, forbidden))}`);
  };
}
