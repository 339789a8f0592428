// The score that may only rise, and the block of README.md that tells it.
import { fileURLToPath } from "node:url";

export const scorePath = fileURLToPath(new URL("score.json", import.meta.url));
export const readmePath = fileURLToPath(new URL("../../README.md", import.meta.url));

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

/** A table of the sets: what was asked, what was right, and what no document of OpenAPI can hold. */
export function scoreBlock(rows) {
  const lines = Object.entries(told).flatMap(([set, text]) => {
    const row = rows.find((one) => one.set === set);
    return row === undefined
      ? []
      : [`| ${text} | ${row.passed} of ${row.asked} | ${row.excluded} |`];
  });
  const head = ["| tests | right | not asked |", "| --- | --- | --- |"];
  return [begin, "", ...head, ...lines, "", end].join("\n");
}
