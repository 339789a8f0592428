import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../generator/pipeline/index.js";
import { optionsFor, templates, valueOf } from "../support/generate.js";
import { root, scratchFolder, typeCheckFolder, writeFiles } from "../support/typecheck.js";

test("the examples of docs/client.md compile against the client that they speak of", async () => {
  const text = readFileSync(join(root, "docs/client.md"), "utf8");
  const fences = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gmu)].map((match) => match[1] ?? "");
  expect(fences.length).toBeGreaterThan(5);
  const sample = join(root, "test/samples/bodies");
  const inputs = [join(sample, "spec")];
  const options = await optionsFor(sample, { inputs, out: join(sample, "expected") });
  const { files } = valueOf(await compile(options, templates, {}));
  const examples = fences.map(
    (example, index) =>
      [
        `example-${index}.ts`,
        `${example.replaceAll('"balloons/client"', '"./client/index.js"')}\nexport {};\n`,
      ] as const,
  );
  const folder = await scratchFolder("client-docs");
  await writeFiles(folder, new Map([...files, ...examples]));
  expect(await typeCheckFolder(folder, "5.9", { isolatedDeclarations: false })).toBe("");
  await rm(folder, { recursive: true });
});
