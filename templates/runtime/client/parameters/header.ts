import { memberOf } from "../operation.js";
import type { RequestWriter } from "../operation.js";
import { asIs, joined, joinedPairs, pairsOf } from "./style.js";
import type { Encode } from "./style.js";

function headerWriter(
  name: string,
  write: (value: unknown, encode: Encode) => string,
): RequestWriter {
  return ({ headers }, input) => {
    const value = memberOf(input.headers, name);
    if (pairsOf(name, value).length > 0) headers.set(name, write(value, asIs));
  };
}

/** Style simple (OpenAPI 3.1, 4.8.12.2), not percent-encoded: `5`, `3,4,5`, `role,admin,name,Alex`. */
export function headerSimple(name: string): RequestWriter {
  return headerWriter(name, joined);
}

/** Style simple with explode: `5`, `3,4,5`, `role=admin,name=Alex`. */
export function headerSimpleExplode(name: string): RequestWriter {
  return headerWriter(name, joinedPairs);
}
