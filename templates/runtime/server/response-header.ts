/** What lies deeper than the style reaches is JSON. */
const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

const members = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, member]) => member !== undefined);

function simple(value: unknown, pair: (name: string, text: string) => string): string {
  if (Array.isArray(value)) return value.map(textOf).join(",");
  if (typeof value !== "object" || value === null) return String(value);
  return members(value)
    .map(([name, member]) => pair(name, textOf(member)))
    .join(",");
}

/** Style simple (OpenAPI 3.1, 4.8.21): `3,4,5`, and `R,100,G,200`. */
export const simpleHeader = (value: unknown): string =>
  simple(value, (name, text) => `${name},${text}`);

/** Style simple with explode: `3,4,5`, and `R=100,G=200`. */
export const explodedHeader = (value: unknown): string =>
  simple(value, (name, text) => `${name}=${text}`);

/** A value in JSON, with only the characters that a header field carries everywhere. */
export const jsonHeader = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
