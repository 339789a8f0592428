const token = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/;

/** Tabs and what Latin-1 shows; every server refuses the rest, each in its own way. */
const fieldValue = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;

/**
 * A header of a reply, its name in lower case. Throws TypeError unless the name is a token and the value has no controls
 * (RFC 9110, 5.1 and 5.5): a line break would start another header.
 */
export function checkedHeader(name: string, value: string): readonly [name: string, value: string] {
  const lower = name.toLowerCase();
  if (!token.test(lower) || !fieldValue.test(value))
    throw new TypeError(`the reply's header ${JSON.stringify(name)} cannot be sent`);
  return [lower, value];
}

const framing: ReadonlySet<string> = new Set(["content-length", "transfer-encoding", "connection"]);

/** Whether the server alone writes this header: a wrong length would cut the next reply in two. */
export function isFraming(lowerName: string): boolean {
  return framing.has(lowerName);
}
