/** Strings, and numbers whole: of what JSON (RFC 8259) is made of, all that may hold digits. */
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** While a text is parsed, a large integer is a string that starts with `#n`, and `#` before a string is doubled. */
function marked(text: string): string {
  return text.replace(token, (found: string, at: number) => {
    if (!found.startsWith('"'))
      return /^-?\d+$/.test(found) && !Number.isSafeInteger(Number(found)) ? `"#n${found}"` : found;
    const isName = /^\s*:/.test(text.slice(at + found.length, at + found.length + 99));
    return /^"(?:#|\\u0023)/.test(found) && !isName ? `"#${found.slice(1)}` : found;
  });
}

const unmarked = (_name: string, value: unknown): unknown => {
  if (typeof value !== "string" || !value.startsWith("#")) return value;
  return value.startsWith("#n") ? BigInt(value.slice(2)) : value.slice(1);
};

/** Parses JSON; integers that a number cannot hold are bigints. Throws SyntaxError. */
export function parseLarge(text: string): unknown {
  return /\d{16}/.test(text) ? JSON.parse(marked(text), unmarked) : JSON.parse(text);
}

const hasOwnJson = (value: object): boolean =>
  "toJSON" in value && typeof value.toJSON === "function";

/** Writes JSON as `JSON.stringify` does, and bigints as integers. */
export function stringifyLarge(value: unknown): string | undefined {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null || hasOwnJson(value))
    return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${value.map((item) => stringifyLarge(item) ?? "null").join(",")}]`;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const text = stringifyLarge(member);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${members.join(",")}}`;
}
