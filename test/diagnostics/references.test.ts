import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderDiagnostic } from "../../generator/diagnostics/index.js";
import { compile } from "../../generator/pipeline/index.js";
import { resolveOptions } from "../../generator/config/index.js";
import { templates } from "../support/generate.js";
import { valueOf } from "../support/result.js";
import { root } from "../support/typecheck.js";

/**
 * A folder a case: each document in it is read as an input of its own, with the config beside it, and `expected.txt` shows
 * what is said. Files that only start folders or are referred to are not named here.
 */
const folder = join(root, "test/diagnostics/references");
const cases = await readdir(folder);

/** What other documents refer to, which is no input. */
const referred = /^(?:things|colour|ring|other-ring|large|one|two)\.|^specwright/u;

async function saidOf(cwd: string, input: string): Promise<string> {
  const options = valueOf(await resolveOptions(cwd, { inputs: [input], out: "out", only: ["types"] }));
  const { ok, diagnostics } = await compile(options, templates, {});
  const said = diagnostics.map(renderDiagnostic).join("\n\n");
  const end = ok ? "The document is read." : "The document is refused.";
  // How many folders lie between the repository and the root is not a matter of the case.
  const anywhere = said.replaceAll(/(?:\.\.\/)+etc\//gu, "…/etc/");
  return `== ${input}\n\n${anywhere}\n\n${end}\n`.replaceAll(root, "…");
}

test.each(cases)("%s", async (name) => {
  const cwd = join(folder, name);
  const entries = await readdir(cwd, { withFileTypes: true });
  const inputs = entries
    .filter((entry) => entry.isFile() && /\.(?:json|yaml)$/u.test(entry.name))
    .map((entry) => entry.name)
    .filter((file) => !referred.test(file))
    .toSorted();
  const said: string[] = [];
  for (const input of inputs) said.push(await saidOf(cwd, input));
  expect(inputs).not.toEqual([]);
  expect(said.filter((one) => !/\[(?:document|openapi|input|schema)\//u.test(one))).toEqual([]);
  await expect(said.join("\n")).toMatchFileSnapshot(join(cwd, "expected.txt"));
});
