import { define } from "../diagnostic.js";

const longest = 80;

/** Text of a page within a sentence: short, and without characters that a terminal would obey. */
function quoted(text: string): string {
  const plain = text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    "\u{fffd}",
  );
  return `\`${plain.length > longest ? `${plain.slice(0, longest)}…` : plain}\``;
}

/** Addresses are for copying, so they are not cut. */
const address = (url: string): string =>
  `<${url.replace(/[^\u0021-\u007e]/gu, encodeURIComponent)}>`;

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What is found where several pages make one API: index pages, globs, operations described twice. */
export const site = {
  "site/openapi-published": define<{ url: string; others: number }>(
    "note",
    ({ url, others }) =>
      `the site publishes an OpenAPI description; it is more exact than these pages: ${address(url)}${others === 0 ? "" : ` and ${plural(others, "other", "others")}`}`,
    () => "download it and name it as the input instead",
  ),
  "site/missing-pages": define<{ count: number }>(
    "note",
    ({ count }) =>
      `${plural(count, "operation is listed and has no page", "operations are listed and have no page")} among the inputs`,
    () => "fetch the pages that are linked there, or leave it so to generate the others",
  ),
  "site/several-apis": define<{ count: number }>(
    "note",
    ({ count }) =>
      `the index pages are of ${count} APIs, which become one: without a title, with the servers of all`,
    () => "name the pages of one API, and run once for each",
  ),
  "site/only-index": define<Record<never, never>>(
    "error",
    () => "the inputs hold an index page and no endpoint page, so they describe no operation",
    () => "name the pages that it links to as well, or the folder with all of them",
  ),
  "site/scheme-not-placed": define<{ name: string; type: string }>(
    "note",
    ({ name, type }) =>
      `the security scheme ${quoted(name)} is ${type}, and Specwright cannot place such a scheme yet`,
    ({ name }) =>
      `say where its credential goes: \`security: { schemes: { ${JSON.stringify(name)}: … } }\` in the config`,
  ),
  "site/scheme-differs": define<{ name: string; first: string; second: string }>(
    "warning",
    ({ name, first, second }) =>
      `the security scheme ${quoted(name)} is ${first} on one index page and ${second} on another; the first one counts`,
    () => "name the pages of one API at a time, or place the scheme in the config",
  ),
  "api/operation-differs": define<{ operation: string; difference: string }>(
    "warning",
    ({ operation, difference }) =>
      `${quoted(operation)} is described twice, and ${difference}; the first one counts`,
    () => "leave one of the two out, the older one most likely",
  ),
  "input/no-match": define<{ path: string }>(
    "error",
    ({ path }) => `no file matches ${quoted(path)}`,
    () =>
      "`*` stands for a part of a name, `**` for folders within each other; put the words in quotes so that the shell leaves them alone",
  ),
};
