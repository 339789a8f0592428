import type { Api } from "../../../ir/index.js";
import { extensionOf } from "./extension.js";
import { asObject, rootOf } from "./lowering.js";
import type { Lowering } from "./lowering.js";

/** Whether the document was written by Specwright for pages: what it lacks is no fault of anybody's who reads this. */
export function fidelityOf(lowering: Lowering): Api["fidelity"] {
  const root = asObject(lowering, rootOf(lowering.library.documents[0]));
  return root !== undefined && extensionOf(root)["fidelity"] === "lossy" ? "lossy" : "exact";
}
