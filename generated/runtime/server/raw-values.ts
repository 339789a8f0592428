/** The texts of one place of a request by name, as the styles read them: not decoded, for delimiters count before that. */
export interface RawValues {
  /** The texts under a name, in order; empty where there are none. */
  readonly all: (name: string) => readonly string[];
  readonly names: () => Iterable<string>;
  /** Undoes the encoding of the place. Throws URIError where it is broken. */
  readonly decode: (text: string) => string;
}

const nothing: readonly string[] = [];

/** Text of a query (the form encoding of the URL standard, 5.1). Throws URIError. */
export function decodeForm(text: string): string {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  return spaced.includes("%") ? decodeURIComponent(spaced) : spaced;
}

/** A name that is not encoded properly stands for itself, and so for no parameter. */
function decodeName(text: string): string {
  try {
    return decodeForm(text);
  } catch {
    return text;
  }
}

function collect(pairs: Iterable<readonly [string, string]>): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const known = values.get(name);
    if (known === undefined) values.set(name, [value]);
    else known.push(value);
  }
  return values;
}

function pair(text: string): readonly [name: string, value: string] {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function fromMap(
  values: ReadonlyMap<string, readonly string[]>,
  decode: (text: string) => string,
): RawValues {
  return { all: (name) => values.get(name) ?? nothing, names: () => values.keys(), decode };
}

/** What the variables of a path template stand for. */
export function pathValues(variables: readonly string[], captured: readonly string[]): RawValues {
  const pairs = variables.map((name, index) => [name, captured[index] ?? ""] as const);
  return fromMap(collect(pairs), decodeURIComponent);
}

/** The pairs of a query. */
export function queryValues(query: string): RawValues {
  const pairs = query
    .split("&")
    .filter((text) => text !== "")
    .map(pair);
  return fromMap(collect(pairs.map(([name, value]) => [decodeName(name), value])), decodeForm);
}

/** A whole query, whatever the name of the one parameter that it is. */
export function wholeQuery(query: string): RawValues {
  const texts = query === "" ? nothing : [query];
  return { all: () => texts, names: () => [], decode: decodeForm };
}

/** Headers carry no encoding; their names have no letter case. */
export function headerValues(header: (name: string) => string | undefined): RawValues {
  const all = (name: string): readonly string[] => {
    const value = header(name.toLowerCase());
    return value === undefined ? nothing : [value];
  };
  return { all, names: () => [], decode: (text) => text };
}

const decodeToken = (text: string): string => {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
};

/** The pairs of a `Cookie` header (RFC 6265, 4.2.1); browsers send quotes around a value as they were set. */
export function cookieValues(header: string | undefined): RawValues {
  const pairs = (header ?? "")
    .split(";")
    .filter((text) => text.includes("="))
    .map(pair);
  const trimmed = pairs.map(
    ([name, value]) => [decodeToken(name.trim()), value.trim().replace(/^"(.*)"$/, "$1")] as const,
  );
  return fromMap(collect(trimmed), decodeURIComponent);
}
