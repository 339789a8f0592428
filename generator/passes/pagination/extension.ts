import type { Operation } from "../../ir/index.js";

/** The member of an operation by which a spec, or an overlay, says how its list comes in pages. */
const name = "x-specwright-pagination";

/** What an operation says of it, whatever that is; undefined where it says nothing. */
export function statedPagination({ docs: { extensions } }: Operation): unknown {
  return Object.hasOwn(extensions, name) ? extensions[name] : undefined;
}
