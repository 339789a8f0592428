import type { RequestWriter } from "../operation.js";
import { pathWriter } from "./path.js";
import { joined, joinedPairs, pairsOf, percentEncode } from "./style.js";
import type { Encode } from "./style.js";

/** A label is there only for a value that is. */
const label = (value: unknown, text: string): string =>
  pairsOf("", value).length === 0 ? "" : `.${text}`;

/** Style label (OpenAPI 3.2, 4.12.2; RFC 6570, 3.2.5): `.5`, `.3,4,5`, `.role,admin,name,Alex`. */
export function pathLabel(name: string, encode: Encode = percentEncode): RequestWriter {
  return pathWriter(name, (value) => label(value, joined(value, encode)));
}

/** Style label with explode: `.5`, `.3.4.5`, `.role=admin.name=Alex`. */
export function pathLabelExplode(name: string, encode: Encode = percentEncode): RequestWriter {
  return pathWriter(name, (value) => label(value, joinedPairs(value, encode, ".")));
}
