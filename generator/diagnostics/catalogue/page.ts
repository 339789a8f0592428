import { define } from "../diagnostic.js";

/** What can be wrong with an endpoint page. */
export const page = {
  "page/unknown-type": define<{ name: string; type: string; known: string }>(
    "error",
    ({ name, type }) => `the field \`${name}\` has the type \`${type}\`, which endpoint pages do not have`,
    ({ known }) => `write one of ${known}, or several joined by commas without blanks`,
  ),
  "page/no-endpoint": define<Record<never, never>>(
    "error",
    () => "the page has no `Endpoint:` line, so it describes no operation",
    () => "add a line such as `Endpoint: POST /v1/invoices` after the description",
  ),
  "page/scalar-parent": define<{ name: string; parent: string; type: string }>(
    "error",
    ({ name, parent, type }) => `the field \`${name}\` stands under \`${parent}\`, which is \`${type}\` and has no fields`,
    ({ parent }) => `make \`${parent}\` an object or an array, or rename the child`,
  ),
};
