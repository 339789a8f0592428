// The score that may only rise, and the block of README.md that tells it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const scorePath = fileURLToPath(new URL("score.json", import.meta.url));
export const readmePath = fileURLToPath(new URL("../../README.md", import.meta.url));

/** What the last run with `--update` found, by sets. */
export const readScore = () => JSON.parse(readFileSync(scorePath, "utf8"));

const [begin, end] = ["<!-- conformance -->", "<!-- /conformance -->"];
export const block = new RegExp(`${begin}[^]*${end}`, "u");

const told = {
  2020: "JSON Schema 2020-12, the schemas as they are",
  typed: "the same, `type` written out",
  "2020-format": "`optional/format`",
  "typed-format": "the same, `type` written out",
  "typed-optional": "`optional`: regular expressions, large numbers",
  draft4: "draft 4 in OpenAPI 3.0",
};

export const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

/** A table of the sets: what was asked, what was right, and what no document of OpenAPI can hold. */
export function scoreBlock(score) {
  const lines = Object.entries(told).flatMap(([set, text]) => {
    if (score[set] === undefined) return [];
    const { passed, asked, excluded } = score[set];
    const left = excluded === 0 ? "0" : `${excluded} (${share(excluded, asked + excluded)})`;
    return [`| ${text} | ${passed} of ${asked} | ${left} |`];
  });
  const head = ["| tests | right | not asked |", "| --- | --- | --- |"];
  return [begin, "", ...head, ...lines, "", end].join("\n");
}
