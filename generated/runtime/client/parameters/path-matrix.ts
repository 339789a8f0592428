import type { RequestWriter } from "../operation.js";
import { pathWriter } from "./path.js";
import { join, joined, pairsOf, percentEncode } from "./style.js";
import type { Encode } from "./style.js";

/** `;name=text`; without the equals sign where the text is empty (RFC 6570, 3.2.7). */
const matrix = (name: string, text: string): string =>
  `;${percentEncode(name)}${text === "" ? "" : "="}${text}`;

/** Style matrix (OpenAPI 3.2, 4.12.2; RFC 6570, 3.2.7): `;id=5`, `;id=3,4,5`, `;id=role,admin,name,Alex`. */
export function pathMatrix(name: string, encode: Encode = percentEncode): RequestWriter {
  return pathWriter(name, (value) =>
    pairsOf(name, value).length === 0 ? "" : matrix(name, joined(value, encode)),
  );
}

/** Style matrix with explode: `;id=5`, `;id=3;id=4;id=5`, `;role=admin;name=Alex`. */
export function pathMatrixExplode(name: string, encode: Encode = percentEncode): RequestWriter {
  return pathWriter(name, (value) =>
    pairsOf(name, value)
      .map(([key, text]) => matrix(key, join([text], encode, ";")))
      .join(""),
  );
}
