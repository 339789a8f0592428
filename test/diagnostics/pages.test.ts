import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { andThen, catalogue, renderDiagnostic } from "../../generator/diagnostics/index.js";
import { lowerPages, readPages } from "../../generator/frontends/endpoint-page/index.js";
import { root } from "../support/typecheck.js";

const folder = join(root, "test/diagnostics/pages");
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -".md".length));

/** What is told of a damaged page, and whether it stops the run. */
function told(name: string): string {
  const path = `${name}.md`;
  const lowered = andThen(readPages({ path, text: readFileSync(join(folder, path), "utf8") }), (document) =>
    lowerPages([document]),
  );
  return `${[...lowered.diagnostics.map(renderDiagnostic), lowered.ok ? "The page is read." : "The page is refused."].join("\n\n")}\n`;
}

// UPDATE=1 writes what is told now; read it before it is committed.
test.each(cases)("%s", (name) => {
  const path = join(folder, `${name}.txt`);
  if (process.env["UPDATE"] !== undefined) writeFileSync(path, told(name));
  expect(told(name)).toBe(readFileSync(path, "utf8"));
});

test("every code of a page has a case", () => {
  const shown = cases.map(told).join("\n");
  const codes = Object.keys(catalogue).filter((code) => code.startsWith("page/"));
  expect(codes.filter((code) => !shown.includes(`[${code}]`))).toEqual([]);
});
