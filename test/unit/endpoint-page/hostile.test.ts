import { describe, expect, test } from "vitest";
import { operationFacts } from "../../../generator/facts/index.js";
import { isEndpointPage } from "../../../generator/frontends/endpoint-page/index.js";
import { cpuOf } from "../../support/cpu.js";
import { tryLower } from "./pages.js";

const megabyte = 1_000_000;
/** Enough to tell linear from quadratic, and little enough for the number of cases. */
const size = 200_000;
const filled = (unit: string): string => unit.repeat(Math.ceil(size / unit.length));
const page = "# T\n\nEndpoint: POST /x\nVersion: 1\n\n## Request fields (application/json):\n\n";
const line = "# T D Endpoint: POST /x Version: 1 ## Request fields (application/json): ";

const units = [
  "- `",
  "- ``",
  "- `a` (",
  "- `a` (string",
  "- `a` (string) ",
  "- `a` (strng) ",
  "- `a` (any) - `b.c` (any) ",
  "- `x` (see below) ",
  "# ",
  "## ",
  "## Response ",
  "## Response 200 fields ",
  "## Request fields (",
  "Endpoint: ",
  "Endpoint: GET /x ",
  "Version: ",
  "Security: a, ",
  "Enum: ",
  'Enum: "a',
  "Example: ",
  'Example: "a ',
  "Example: [",
  "Enum: same as `a` (2 values) ",
  "--- ",
  "a: b ",
  "{",
  "{a}",
  "`",
  "(",
  "\\",
  "Ã¡",
  "é",
  "a.",
  ".",
  " ",
  "# T Endpoint: GET /x ",
];

/** Where a unit is repeated: as lines, on one line, within a field, as fields, on a collapsed page, and as nothing else. */
const places: readonly (readonly [string, (unit: string) => string])[] = [
  ["lines", (unit) => page + filled(`${unit.trimEnd()}\n`)],
  ["one line", (unit) => page + filled(unit)],
  ["a field", (unit) => `${page}  - \`a\` (string)\n    ${filled(unit)}`],
  ["fields", (unit) => page + filled(`  - \`a\` (string)\n    ${unit.trimEnd()}\n\n`)],
  ["a wrapped field", (unit) => `${page}- \`a\` (string) x ${filled(unit)}y\n`],
  ["a collapsed page", (unit) => line + filled(unit)],
  ["a collapsed field", (unit) => `${line}- \`a\` (string) ${filled(unit)}`],
  ["the file", (unit) => filled(unit)],
  ["lines of the file", (unit) => filled(`${unit}\n`)],
];

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

const others: readonly (readonly [string, () => string])[] = [
  [
    "a name of 500,000 levels",
    () => `${page}  - \`a\` (object)\n\n  - \`${"a.".repeat(500_000)}a\` (string)\n`,
  ],
  [
    "1,400 levels",
    () =>
      page +
      many(
        1_400,
        (level) => `  - \`${Array.from({ length: level + 1 }, () => "a").join(".")}\` (object)\n\n`,
      ),
  ],
  [
    "names of all lengths",
    () =>
      page +
      many(1_000, (length) => `  - \`${".".repeat(length + 1)}\` (string)\n\n`) +
      many(500, (n) => `  - \`${".".repeat(1_000)}${n}\` (string)\n\n`),
  ],
  ["60,000 fields", () => page + many(60_000, (n) => `  - \`f${n}\` (string)\n\n`)],
  [
    "150,000 children",
    () => `${page}- \`r\` (object)\n\n${many(150_000, (n) => `- \`r.f${n}\` (string)\n\n`)}`,
  ],
  [
    "Enums the same as each other",
    () =>
      page +
      many(20_000, (n) => `  - \`f${n}\` (string)\n    Enum: same as \`f${n - 1}\` (2 values)\n\n`),
  ],
  ["30,000 operations", () => many(30_000, (n) => `# T${n}\n\nEndpoint: GET /x${n}\n\n`)],
  [
    "parameters that do not match",
    () =>
      `# T\n\nEndpoint: GET ${many(30_000, (n) => `/{p${n}}`)}\n\n## Path parameters:\n\n${many(30_000, (n) => `  - \`q${n}\` (string)\n\n`)}`,
  ],
  [
    "30,000 sections",
    () =>
      `# T\n\nEndpoint: GET /x\n\n${many(30_000, (n) => `## Response ${100 + (n % 900)} fields (application/x${n}):\n\n  - \`a\` (string)\n\n`)}`,
  ],
  ["a type of 150,000 types", () => `${page}  - \`a\` (${filled("string,")}string)\n`],
  ["a path of blanks and slashes", () => `# T\n\nEndpoint: GET ${filled("a/")} b\n`],
  ["a path of words", () => `# T\n\nEndpoint: GET /${filled("getwidgets")}\n`],
  ["blanks in a wrapped Enum", () => `${page}- \`b\` (string) Enum: "a${" ".repeat(megabyte)}b"\n`],
  ["blanks in a description", () => `# T\n\nx${" ".repeat(megabyte)}y\n\nEndpoint: GET /x\n`],
  [
    "blanks before bullets",
    () =>
      `${page}- \`a\` (string)${" ".repeat(megabyte)}x\n${many(50_000, () => "- `x` (see below) y\n")}`,
  ],
  [
    "blanks before bullets on one line",
    () =>
      `${line}- \`a\` (string)${" ".repeat(megabyte)}x ${many(50_000, () => "- `x` (see below) y ")}`,
  ],
  ["open front matter", () => `--- a: "${"b".repeat(megabyte)} # T Endpoint: GET /x `],
];

/** Generous for machines that do other things as well; what is quadratic takes minutes at these sizes. */
const limit = 3_000;

const spent = (text: string): number =>
  cpuOf(() => {
    isEndpointPage(text);
    const lowered = tryLower(text);
    if (lowered.ok)
      for (const operation of lowered.value.operations) operationFacts(lowered.value, operation);
    expect(lowered.diagnostics.length).toBeLessThan(200);
  });

describe("a file of nonsense is done with at once", () => {
  test.each(units.map((unit) => [unit] as const))("%j", (unit) => {
    for (const [place, make] of places) expect(spent(make(unit)), place).toBeLessThan(limit);
  });

  test.each(others)("%s", (_, make) => {
    expect(spent(make())).toBeLessThan(limit);
  });
});
