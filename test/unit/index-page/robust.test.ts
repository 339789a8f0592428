import fc from "fast-check";
import { expect, test } from "vitest";
import { isIndexPage, readIndexPage } from "../../../generator/frontends/index-page/index.js";
import { cpuOf } from "../../support/cpu.js";
import { kiln, read } from "./sample.js";

const pieces = [
  "# ",
  "## ",
  "### ",
  "## Servers",
  "## Security",
  "```",
  "\n",
  "\n\n",
  " ",
  "Type: http",
  "Type: ",
  "- [GET /a](b)",
  "- [GET ",
  "](",
  "- `a`",
  'Default: "',
  'Enum: "a", ',
  "Version: 1",
  "---\n",
  "Endpoint: GET /a",
  "a: b\n",
  "\r\n",
  "\uFEFF",
  "License:",
  "[a](b)",
  "## Download OpenAPI description",
];

test("no text makes the reader throw, and origins lie within the text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (list) => {
      const text = list.join("");
      isIndexPage(text);
      const page = readIndexPage({ path: "a.md", text });
      expect(page.ok && page.value.end <= text.length).toBe(true);
      const visit = (value: unknown): void => {
        if (typeof value !== "object" || value === null || (value as object) === page) return;
        if ("start" in value && "end" in value)
          expect(
            0 <= Number(value.start) &&
              Number(value.start) <= Number(value.end) &&
              Number(value.end) <= text.length,
          ).toBe(true);
        else Object.values(value).forEach(visit);
      };
      visit(page);
    }),
    { numRuns: 2_000 },
  );
});

test("a page that is cut off anywhere still gives what it has", () => {
  for (let end = 0; end <= kiln.length; end += 7) {
    const page = readIndexPage({ path: "a.md", text: kiln.slice(0, end) });
    expect(page.ok).toBe(true);
  }
});

const hostile: Readonly<Record<string, (times: number) => string>> = {
  headings: (times) => "### a\n".repeat(times),
  marks: (times) => "### ".repeat(times),
  fences: (times) => "```x\n".repeat(times),
  fenceWords: (times) => "## Servers ```x ".repeat(times),
  brackets: (times) => "- [GET ".repeat(times),
  links: (times) => "### a - [GET /a](".repeat(times),
  rules: (times) => "---\na: b\n\n".repeat(times),
  types: (times) => "## Security ### a Type: ".repeat(times),
  typeLines: (times) => `## Security\n\n${"### a\n\nType: http\n".repeat(times)}`,
  blanks: (times) => `### a${" ".repeat(times)}- [`,
  lines: (times) => `# a\n${"\n \n".repeat(times)}## Servers`,
  quotes: (times) => `## Servers\n\n\`\`\`\na\n\`\`\`\n\n- \`a\`\nEnum: ${'"a", '.repeat(times)}"`,
  versions: (times) => `# a\n\n${"Version: 1\n".repeat(times)}\n## Servers\n\n\`\`\`\na\n\`\`\`\n`,
  variables: (times) =>
    `## Servers\n\n\`\`\`\na\n\`\`\`\n${"- `a`\n  Default: b\n\n".repeat(times)}`,
};

test.each(Object.entries(hostile))("%s take linear time", (_name, make) => {
  const time = (text: string): number =>
    cpuOf(() => {
      isIndexPage(text);
      readIndexPage({ path: "a.md", text });
    });
  time(make(1_000));
  const small = Math.min(...[1, 2, 3].map(() => time(make(5_000))));
  const large = Math.min(...[1, 2, 3].map(() => time(make(40_000))));
  // Eight times the text; quadratic time would be sixty-four times.
  expect(large).toBeLessThan(small * 24 + 100);
});

test("a thousand index pages take little time", () => {
  const spent = cpuOf(() => {
    for (let count = 0; count < 1_000; count += 1) read(kiln);
  });
  expect(spent).toBeLessThan(4_000);
});
