/** What stands behind the `#` of a reference. */
export type Fragment =
  | { readonly kind: "keys"; readonly keys: readonly string[] }
  | { readonly kind: "anchor"; readonly name: string }
  | { readonly kind: "bad"; readonly reason: string };

/** A reference in its two parts. */
export interface SplitRef {
  /** Empty for the document that the reference stands in. */
  readonly path: string;
  readonly fragment: string;
}

export function splitRef(ref: string): SplitRef {
  const hash = ref.indexOf("#");
  return hash < 0
    ? { path: ref, fragment: "" }
    : { path: ref.slice(0, hash), fragment: ref.slice(hash + 1) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const unescapedKey = (key: string): string => key.replaceAll("~1", "/").replaceAll("~0", "~");
const escapedKey = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The pointer of keys as a fragment shows it (RFC 6901, 3). */
export const pointerOf = (keys: readonly string[]): string =>
  keys.map((key) => `/${escapedKey(key)}`).join("");

/** The pointer of keys as the fragment of a URI holds it (RFC 6901, 6). */
export const fragmentOf = (keys: readonly string[]): string =>
  keys.map((key) => `/${encodeURIComponent(escapedKey(key))}`).join("");

/** Reads a fragment: the whole document, a pointer (RFC 6901, sections 4 and 6), or a name. */
export function readFragment(fragment: string): Fragment {
  if (fragment === "") return { kind: "keys", keys: [] };
  const text = decoded(fragment);
  if (text === undefined) return { kind: "bad", reason: "a `%` without two hexadecimal digits" };
  if (!text.startsWith("/")) return { kind: "anchor", name: text };
  const keys = text.slice(1).split("/");
  return keys.some((key) => /~(?![01])/u.test(key))
    ? { kind: "bad", reason: "a `~` that is neither `~0` nor `~1`" }
    : { kind: "keys", keys: keys.map(unescapedKey) };
}

/** The keys of a fragment as if nothing in it were an escape: what people write who do not know of escapes. */
export const literalKeys = (fragment: string): readonly string[] | undefined =>
  fragment.startsWith("/") ? fragment.slice(1).split("/").map(unescapedKey) : undefined;
