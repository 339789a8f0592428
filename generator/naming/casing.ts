/**
 * Splits any text into the words of a name: at every character that is neither letter nor digit, and where a lower-case
 * letter or digit meets a capital (`fooBar`), or an acronym ends (`HTTPServer`). Letters of all scripts count.
 */
export function words(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function capitalized(word: string): string {
  const [first = "", ...rest] = word;
  return first.toUpperCase() + rest.join("").toLowerCase();
}

/** `PascalCase`, for types. Empty when the text holds no letter and no digit. */
export function pascalCase(text: string): string {
  return words(text).map(capitalized).join("");
}

/** `camelCase`, for functions and values. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return first.toLowerCase() + rest.map(capitalized).join("");
}

/** `kebab-case`, for files. */
export function kebabCase(text: string): string {
  return words(text)
    .map((word) => word.toLowerCase())
    .join("-");
}
