import { InvalidInputError } from "../errors.js";
import { memberOf } from "../operation.js";
import type { RequestWriter } from "../operation.js";
import { joined, joinedPairs, pairsOf } from "./style.js";
import type { Encode } from "./style.js";

/** Visible Latin-1 with blanks within: what a field value can carry (RFC 9110, 5.5) and `fetch` sends. */
const fieldValue = /^$|^[!-~\u00a1-\u00ff](?:[\t -~\u00a0-\u00ff]*[!-~\u00a1-\u00ff])?$/;

/** Header fields know no percent-encoding, so a text that would not come back as it was is refused. */
function checked(name: string, forbidden: RegExp): Encode {
  return (text) => {
    if (!fieldValue.test(text) || forbidden.test(text))
      throw new InvalidInputError(`The header ${name} cannot hold ${JSON.stringify(text)}`);
    return text;
  };
}

function headerWriter(name: string, write: (value: unknown) => string): RequestWriter {
  return ({ headers }, input) => {
    const value = memberOf(input.headers, name);
    if (pairsOf(name, value).length > 0) headers.set(name, write(value));
  };
}

/** Nothing may stand in a piece that delimits pieces. */
const forbiddenIn = (value: unknown, delimiters: RegExp): RegExp =>
  typeof value === "object" ? delimiters : /^(?!)/;

/** Style simple (OpenAPI 3.1, 4.8.12.2), not percent-encoded: `5`, `3,4,5`, `role,admin,name,Alex`. */
export function headerSimple(name: string): RequestWriter {
  return headerWriter(name, (value) => joined(value, checked(name, forbiddenIn(value, /,/))));
}

/** Style simple with explode: `5`, `3,4,5`, `role=admin,name=Alex`. */
export function headerSimpleExplode(name: string): RequestWriter {
  return headerWriter(name, (value) => {
    const encode = checked(name, forbiddenIn(value, /,/));
    return joinedPairs(value, encode, ",", checked(name, /[,=]/));
  });
}
