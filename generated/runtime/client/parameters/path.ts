import { InvalidInputError } from "../errors.js";
import { memberOf } from "../operation.js";
import type { RequestDraft, RequestInput, RequestWriter } from "../operation.js";
import { joined, joinedPairs, percentEncode } from "./style.js";
import type { Encode } from "./style.js";

/**
 * Fills one place of the path template. A value that would be no segment, or one that leads elsewhere (`.` and `..`
 * do, percent-encoded or not: RFC 3986, 5.2.4, and the URL standard), is refused with InvalidInputError.
 */
function fill(draft: RequestDraft, name: string, text: string): void {
  if (/^\.{0,2}$/.test(text))
    throw new InvalidInputError(`The path parameter ${name} cannot be ${JSON.stringify(text)}`);
  draft.url = draft.url.replaceAll(`{${name}}`, () => text);
}

/** Fills a place with what is made of its value. */
export function pathWriter(name: string, write: (value: unknown) => string): RequestWriter {
  return (draft: RequestDraft, input: RequestInput) =>
    fill(draft, name, write(memberOf(input.path, name)));
}

/** Style simple of what is no list and no object: one text. It needs nothing that takes values apart. */
export function pathScalar(name: string, encode: Encode = percentEncode): RequestWriter {
  return pathWriter(name, (value) => encode(String(value ?? "")));
}

/** Style simple (OpenAPI 3.1, 4.8.12.2; RFC 6570, 3.2.2): `5`, `3,4,5`, `role,admin,name,Alex`. */
export function pathSimple(name: string, encode: Encode = percentEncode): RequestWriter {
  return pathWriter(name, (value) => joined(value, encode));
}

/** Style simple with explode: `5`, `3,4,5`, `role=admin,name=Alex`. */
export function pathSimpleExplode(name: string, encode: Encode = percentEncode): RequestWriter {
  return pathWriter(name, (value) => joinedPairs(value, encode));
}
