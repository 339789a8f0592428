import type { Access, Opened, Refusal } from "./access.js";
import { openLocal } from "./local.js";
import { openRemote } from "./remote.js";

/**
 * Opens what a reference leads to, within the bounds of place, size and time. Never throws.
 * @param from the URI of the document that the reference stands in; one that was fetched leads to no file
 */
export async function openUri(
  uri: string,
  from: string,
  access: Access,
): Promise<Opened | Refusal> {
  const url = new URL(uri);
  const isFile = url.protocol === "file:";
  if (!isFile) return openRemote(url, access);
  return from.startsWith("file:") ? openLocal(url, access) : { kind: "path", path: url.pathname };
}
