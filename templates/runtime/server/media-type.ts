/** A media type (RFC 9110, 8.3.1) in parts. */
export interface MediaType {
  /** In lower case; both are `*` in a range. */
  readonly type: string;
  readonly subtype: string;
  /** Names in lower case, values unquoted. */
  readonly parameters: ReadonlyMap<string, string>;
}

const token = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/i;

function parameter(text: string): readonly [string, string] | undefined {
  const at = text.indexOf("=");
  const value = text.slice(at + 1).trim();
  const quoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  const name = text.slice(0, at).trim().toLowerCase();
  return at < 0 || name === ""
    ? undefined
    : [name, quoted ? value.slice(1, -1).replaceAll(/\\(.)/g, "$1") : value];
}

/** Undefined where the text is no media type. A semicolon within quotes ends the parameter, which none in use has. */
export function parseMediaType(text: string): MediaType | undefined {
  const [essence = "", ...rest] = text.split(";");
  const [type = "", subtype = "", ...more] = essence.trim().toLowerCase().split("/");
  if (!token.test(type) || !token.test(subtype) || more.length > 0) return undefined;
  const parameters = new Map(rest.map(parameter).filter((pair) => pair !== undefined));
  return { type, subtype, parameters };
}

/** The charset says how to read the text, not which of two declared media types is meant. */
function specifics(declared: MediaType): readonly (readonly [string, string])[] {
  return [...declared.parameters].filter(([name]) => name !== "charset");
}

/** How closely a declared media type or range describes another; undefined where it does not. */
function closeness(declared: MediaType, actual: MediaType): number | undefined {
  const type = declared.type === "*" || declared.type === actual.type;
  const subtype = declared.subtype === "*" || declared.subtype === actual.subtype;
  const wanted = specifics(declared);
  if (!type || !subtype || !wanted.every(([name, value]) => actual.parameters.get(name) === value))
    return undefined;
  return (declared.type === "*" ? 0 : 1) + (declared.subtype === "*" ? 0 : 1) + wanted.length;
}

/** The entry whose media type or range describes the text best; undefined where none does. */
export function selectMediaType<T extends { readonly mediaType: string }>(
  entries: readonly T[],
  text: string,
): T | undefined {
  // Most clients write what the contract says, letter for letter.
  const same = entries.find(({ mediaType }) => mediaType === text);
  if (same !== undefined) return same;
  const actual = parseMediaType(text);
  if (actual === undefined) return undefined;
  let best: { readonly entry: T; readonly score: number } | undefined;
  for (const entry of entries) {
    const declared = parseMediaType(entry.mediaType);
    const score = declared && closeness(declared, actual);
    if (score !== undefined && score > (best?.score ?? -1)) best = { entry, score };
  }
  return best?.entry;
}
