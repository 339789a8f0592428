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

/** How many texts are remembered at most, in each way, and how long they are. */
const most = 20_000;
const longest = 200;

/** The same function, which remembers: a run asks for each name several times, and a process that goes on for the same ones. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(text);
    if (text.length <= longest) known.set(text, made);
    return made;
  };
}

/** `PascalCase`, for types. Empty when the text holds no letter and no digit. */
export const pascalCase = remembered((text) => words(text).map(capitalized).join(""));

/** `camelCase`, for functions and values. */
export const camelCase = remembered((text) => {
  const [first = "", ...rest] = words(text);
  return first.toLowerCase() + rest.map(capitalized).join("");
});

/** `kebab-case`, for files. */
export const kebabCase = remembered((text) =>
  words(text)
    .map((word) => word.toLowerCase())
    .join("-"),
);
