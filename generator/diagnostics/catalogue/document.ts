import { define } from "../diagnostic.js";
import { quoted } from "./quoted.js";

const raise = (limit: string): string =>
  `raise \`limits: { ${limit}: … }\` in the config if the document is meant to be so`;

/** What can be wrong with a JSON or YAML document, whatever it says. */
export const document = {
  "document/syntax": define<{ format: string; reason: string }>(
    "error",
    ({ format, reason }) => `the text is not ${format}: ${reason}`,
    () => "mend the text here, or a little above",
  ),
  "document/not-json": define<Record<never, never>>(
    "warning",
    () => "the file is called `.json` and holds YAML",
    () => "call it `.yaml`, for other tools go by the name",
  ),
  "document/duplicate-key": define<{ key: string }>(
    "error",
    ({ key }) => `the key ${quoted(key)} stands twice in one object`,
    () => "remove one of them, or give it another name: which one counts is decided nowhere",
  ),
  "document/too-deep": define<{ deepest: number }>(
    "error",
    ({ deepest }) => `the document is nested more than ${deepest} levels deep`,
    () => `name the inner parts and refer to them with \`$ref\`; or ${raise("depth")}`,
  ),
  "document/too-large": define<{ most: number }>(
    "error",
    ({ most }) => `with its aliases written out the document has more than ${most} values`,
    () => `refer to what is repeated with \`$ref\` instead of YAML aliases; or ${raise("values")}`,
  ),
  "document/too-many-aliases": define<{ most: number }>(
    "error",
    ({ most }) => `the document has more than ${most} aliases, or merges more than ${most} keys`,
    () => `refer to what is repeated with \`$ref\` instead of YAML aliases; or ${raise("aliases")}`,
  ),
  "document/too-many-bytes": define<{ path: string; most: number }>(
    "error",
    ({ path, most }) => `\`${path}\` has more than ${most} bytes, and is not read`,
    () => raise("bytes"),
  ),
  "document/too-many-files": define<{ most: number }>(
    "error",
    ({ most }) => `the references of the spec lead to more than ${most} files`,
    () => raise("files"),
  ),
};
