import { append, memberOf } from "../operation.js";
import type { RequestDraft, RequestWriter } from "../operation.js";
import { joined, pairsOf, percentEncode } from "./style.js";
import type { Encode } from "./style.js";

/** Adds `name=text` to the query, both percent-encoded. */
export function addToQuery(draft: RequestDraft, name: string, text: string): void {
  append(draft, `${percentEncode(name)}=${percentEncode(text)}`);
}

/** What is no list and no object, in any style but `deepObject`: one pair. It needs nothing that takes values apart. */
export function queryScalar(name: string, encode: Encode = percentEncode): RequestWriter {
  return (draft, input) => {
    const value = memberOf(input.query, name) ?? undefined;
    if (value !== undefined) append(draft, `${percentEncode(name)}=${encode(String(value))}`);
  };
}

/** Style form with explode (OpenAPI 3.1, 4.8.12.2; RFC 6570, 3.2.8): `id=5`, `id=3&id=4`, `role=admin&name=Alex`. */
export function queryFormExplode(name: string, encode: Encode = percentEncode): RequestWriter {
  return (draft, input) => {
    for (const [key, text] of pairsOf(name, memberOf(input.query, name)))
      append(draft, `${percentEncode(key)}=${encode(text)}`);
  };
}

/** Style form without explode: `id=5`, `id=3,4`, `id=role,admin,name,Alex`. */
export function queryForm(name: string, encode: Encode = percentEncode): RequestWriter {
  return (draft, input) => {
    const value = memberOf(input.query, name);
    if (pairsOf(name, value).length > 0)
      append(draft, `${percentEncode(name)}=${joined(value, encode)}`);
  };
}
