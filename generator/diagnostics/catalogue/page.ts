import { define } from "../diagnostic.js";

type Nothing = Record<never, never>;

const longest = 80;

/** Text of a page within a sentence: short, and without characters that a terminal would obey. */
function quoted(text: string): string {
  const start = text.slice(0, longest);
  const plain = start.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    "\u{fffd}",
  );
  return `\`${plain}${text.length > longest ? "…" : ""}\``;
}

const meant = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `did you mean ${quoted(suggestion)}?`;
const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? "" : "s"}`;

const alike = (others: number): string =>
  others === 0 ? "" : ` and ${counted(others, "other field")} like it`;
const fieldLine = (name: string, type: string): string => `\`\`- ${quoted(name)} (${type})\`\``;

/** What can be wrong with an endpoint page. */
export const page = {
  // The page as a whole.
  "page/no-endpoint": define<Nothing>(
    "error",
    () => "the page has no `Endpoint:` line, so it describes no operation",
    () => "add a line such as `Endpoint: POST /v1/invoices` after the description",
  ),
  "page/two-endpoints": define<Nothing>(
    "error",
    () => "the page has two `Endpoint:` lines, so it does not say which operation it describes",
    () => "keep one of them, or start the second operation with a `# ` title of its own",
  ),
  "page/unknown-method": define<{ method: string; suggestion: string | undefined; known: string }>(
    "error",
    ({ method }) => `${quoted(method)} is not an HTTP method`,
    ({ suggestion, known }) => meant(suggestion, `write one of ${known}, in capitals`),
  ),
  "page/no-target": define<{ method: string }>(
    "error",
    ({ method }) => `the \`Endpoint:\` line names the method ${quoted(method)} and no path`,
    ({ method }) => `write the path after the method, as in \`Endpoint: ${method} /v1/invoices\``,
  ),
  "page/relative-path": define<{ path: string }>(
    "error",
    ({ path }) => `the path ${quoted(path)} does not start with a slash`,
    () => "write the path from its first slash on, without a host",
  ),
  "page/truncated": define<{ what: string }>(
    "error",
    ({ what }) => `the page is cut off within ${what}, so an unknown part of it is missing`,
    () => "fetch the page again, or complete it by hand",
  ),
  "page/no-title": define<Nothing>(
    "warning",
    () => "the page has no `# ` title",
    () => "add a first line such as `# Create an invoice`",
  ),
  "page/front-matter": define<Nothing>(
    "warning",
    () => "the front matter is not closed, so it is read as text",
    () => "add a line of three dashes after its last entry",
  ),
  "page/stray-text": define<{ text: string }>(
    "warning",
    ({ text }) => `${quoted(text)} stands between the header and the first section and is ignored`,
    () => "move it above the `Endpoint:` line, where the description is",
  ),
  "page/mojibake": define<{ before: string; after: string; count: number }>(
    "note",
    ({ before, after, count }) =>
      `UTF-8 was read as Latin-1; ${counted(count, "place")} repaired, as from ${quoted(before)} to ${quoted(after)}`,
    () => "fetch the page as UTF-8",
  ),
  "page/too-many-errors": define<{ most: number }>(
    "error",
    ({ most }) => `there are more than ${most} errors; the rest is not listed`,
    () => "mend these first, or see whether the file is an endpoint page at all",
  ),
  "page/too-many-warnings": define<{ most: number }>(
    "note",
    ({ most }) => `there are more than ${most} warnings and notes; the rest is not listed`,
    () => "mend these first",
  ),

  // Sections.
  "page/unknown-heading": define<{ heading: string; suggestion: string | undefined }>(
    "error",
    ({ heading }) => `${quoted(heading)} is not a section of an endpoint page`,
    ({ suggestion }) =>
      meant(
        suggestion,
        "write it as `## Path parameters:`, `## Request fields (application/json):` or `## Response 200 fields`",
      ),
  ),
  "page/heading-as-text": define<{ heading: string }>(
    "note",
    ({ heading }) => `${quoted(heading)} is not a section of an endpoint page and is read as text`,
    () => "use `### ` for a heading within a description",
  ),
  "page/section-twice": define<{ heading: string }>(
    "error",
    ({ heading }) => `the section ${quoted(heading)} stands twice`,
    () => "merge the two, or give one its own status or media type",
  ),
  "page/empty-section": define<{ heading: string }>(
    "warning",
    ({ heading }) => `the section ${quoted(heading)} has no fields`,
    () =>
      "add its fields, or remove it; a response without a body is written without a media type and without a colon",
  ),
  "page/text-before-field": define<{ text: string }>(
    "warning",
    ({ text }) => `${quoted(text)} stands in a section before its first field and is ignored`,
    () => "write each field as ``- `name` (type)`` on a line of its own, indented like the others",
  ),
  "page/media-type": define<{ name: string }>(
    "warning",
    ({ name }) => `${quoted(name)} is not a valid media type`,
    () => "write a type and a subtype, as in `application/json`",
  ),
  "page/body-not-sent": define<{ method: string }>(
    "note",
    ({ method }) => `the page has request fields, but a body is not sent with ${method}`,
    () => "make them query parameters, or change the method",
  ),

  // Fields.
  "page/broken-field": define<{ field: string; problem: string }>(
    "error",
    ({ field, problem }) =>
      `${quoted(field.replaceAll("`", ""))} reads like a field, but ${problem}`,
    () => "write it as ``- `name` (type)`` or ``- `name` (type, required)``",
  ),
  "page/unknown-type": define<{
    name: string;
    type: string;
    suggestion: string | undefined;
    known: string;
  }>(
    "error",
    ({ name, type }) =>
      type === ""
        ? `the field ${quoted(name)} has an empty type`
        : `the field ${quoted(name)} has the type ${quoted(type)}, which endpoint pages do not have`,
    ({ suggestion, known }) =>
      meant(suggestion, `write one of ${known}, or several joined by commas without blanks`),
  ),
  "page/field-twice": define<{ name: string }>(
    "warning",
    ({ name }) => `the field ${quoted(name)} stands twice in its section; the first one counts`,
    () => "remove one of them",
  ),
  "page/field-clash": define<{ name: string; first: string; second: string }>(
    "error",
    ({ name, first, second }) =>
      `the field ${quoted(name)} stands twice in its section, as ${quoted(first)} and as ${quoted(second)}`,
    () => "remove the one that is wrong, or rename it",
  ),
  "page/scalar-parent": define<{ name: string; parent: string; type: string }>(
    "error",
    ({ name, parent, type }) =>
      `the field ${quoted(name)} stands under ${quoted(parent)}, which is ${quoted(type)} and has no fields`,
    ({ parent }) => `make ${quoted(parent)} an object or an array, or rename the child`,
  ),
  "page/no-parent": define<{ name: string; parent: string; others: number }>(
    "error",
    ({ name, parent, others }) =>
      `the section has no ${quoted(parent)} before ${quoted(name)}${alike(others)}`,
    ({ parent }) => `add ${fieldLine(parent, "object")} before it, or correct the name`,
  ),
  "page/too-deep": define<{ name: string; most: number }>(
    "error",
    ({ name, most }) => `the field ${quoted(name)} is nested deeper than ${most} levels`,
    () => "flatten the structure",
  ),

  // Enum and Example lines.
  "page/enum-not-json": define<{ name: string }>(
    "error",
    ({ name }) => `the Enum of ${quoted(name)} is not a list of JSON values`,
    () => 'close every quote and bracket, as in `Enum: "draft", "final"`',
  ),
  "page/enum-unquoted": define<{ name: string }>(
    "warning",
    ({ name }) => `the Enum of ${quoted(name)} is not JSON and is read as part of its description`,
    () => 'quote each value, as in `Enum: "draft", "final"`',
  ),
  "page/enum-type-mismatch": define<{ name: string; value: string; type: string }>(
    "warning",
    ({ name, value, type }) =>
      `the Enum of ${quoted(name)} has the value ${quoted(value)}, which is not ${quoted(type)}; it is never accepted`,
    () => "change the type or the value",
  ),
  "page/enum-with-fields": define<{ name: string }>(
    "warning",
    ({ name }) => `${quoted(name)} has an Enum and fields of its own; the Enum is ignored`,
    () => "remove one of them",
  ),
  "page/same-as-nothing": define<{ name: string; other: string }>(
    "warning",
    ({ name, other }) =>
      `the Enum of ${quoted(name)} is that of ${quoted(other)}, but the page shows none there; any value is accepted`,
    () => "write the values out",
  ),
  "page/same-as-count": define<{ name: string; other: string; stated: number; found: number }>(
    "warning",
    ({ name, other, stated, found }) =>
      `the Enum of ${quoted(name)} is that of ${quoted(other)} with ${counted(stated, "value")}, but that one has ${found}`,
    () => "correct the count, or write the values out",
  ),
  "page/example-not-json": define<{ name: string }>(
    "warning",
    ({ name }) =>
      `the Example of ${quoted(name)} is not JSON and is read as part of its description`,
    () => "close every quote and bracket, and keep it flat",
  ),
  "page/example-type": define<{ name: string; type: string }>(
    "note",
    ({ name, type }) =>
      `the Example of ${quoted(name)} is not valid for its type ${quoted(type)}; the type counts`,
    () => "correct the example, or the type",
  ),

  // Paths.
  "page/undeclared-path-parameter": define<{ name: string; path: string }>(
    "warning",
    ({ name, path }) =>
      `no field describes the parameter ${quoted(name)} of the path ${quoted(path)}; it is taken to be a string`,
    ({ name }) => `add ${fieldLine(name, "string, required")} under \`## Path parameters:\``,
  ),
  "page/unused-path-parameter": define<{
    name: string;
    path: string;
    suggestion: string | undefined;
  }>(
    "warning",
    ({ name, path }) =>
      `the path parameter ${quoted(name)} does not stand in the path ${quoted(path)} and is ignored`,
    ({ suggestion, name }) =>
      meant(suggestion, `add \`{${name}}\` to the path, or remove the field`),
  ),
};
