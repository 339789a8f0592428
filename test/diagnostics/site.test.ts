import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderDiagnostic } from "../../generator/diagnostics/index.js";
import { compile } from "../../generator/pipeline/index.js";
import { optionsFor, templates } from "../support/generate.js";
import { root } from "../support/typecheck.js";

/** A folder a case: what is read in `spec/`, and in `expected.txt` everything that is said of it. */
const folder = join(root, "test/diagnostics/site");
const cases = await readdir(folder);

/** What is named where it is not the folder. */
const inputs: Readonly<Record<string, readonly string[]>> = {
  "no-match": ["spec/**/[a-o]*.md"],
  "only-index": ["spec/index.md"],
};

/** The code that a case shows, where it is not named after it. */
const codes: Readonly<Record<string, string>> = { "operation-renamed-parameter": "operation-differs" };

test.each(cases)("%s", async (name) => {
  const cwd = join(folder, name);
  const options = await optionsFor(cwd, { inputs: inputs[name] ?? ["spec"], out: "out", only: ["types"] });
  const { diagnostics } = await compile(options, templates, {});
  const said = diagnostics.map(renderDiagnostic).join("\n\n");
  expect(said).toContain(`/${codes[name] ?? name}]: `);
  await expect(`${said}\n`).toMatchFileSnapshot(join(cwd, "expected.txt"));
});
