import { methodNames } from "../../endpoint-page/vocabulary.js";
import { schemeTypes } from "../document.js";

const methods = methodNames.join("|");
const types = schemeTypes.join("|");

/**
 * What only an index page has. A guide may have a heading of one of these names too, so each has
 * to stand before what an index has below it. All repeats are bounded.
 */
const evidence: readonly RegExp[] = [
  /(?:^|\s)## Download OpenAPI description\s{1,20}\[/u,
  /(?:^|\s)## Servers\s[^`]{0,2000}```\s/u,
  new RegExp(
    `(?:^|\\s)## Security\\s{1,20}### [^]{1,4000}?\\sType:\\s{1,20}(?:${types})(?:\\s|$)`,
    "u",
  ),
  new RegExp(
    `(?:^|\\s)### [^\\n]{1,300}?\\s{1,20}- \\[(?:${methods})\\s[^\\]\\n]{1,200}\\]\\(`,
    "u",
  ),
];

const endpoint = /(?:^|\s)Endpoint:\s{1,20}[A-Z]{1,20}\s/u;

/**
 * Whether a text is the index page of an API, alone or above the operation pages of a bundle.
 * Cheap: looks for one part of an index that stands above every `Endpoint:` line.
 */
export function isIndexPage(text: string): boolean {
  const limit = endpoint.exec(text)?.index ?? text.length;
  const above = limit === text.length ? text : text.slice(0, limit);
  return evidence.some((pattern) => pattern.test(above));
}
