import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { renderArtifacts } from "../../generator/emit/index.js";
import { runPasses } from "../../generator/passes/index.js";
import type { TemplateContext } from "../../generator/template.js";
import { defaultPolicies } from "../../generator/template.js";
import { openapiTemplate } from "../../templates/openapi/index.js";
import { runtimeFile } from "../../templates/runtime-files.js";
import { typesTemplate } from "../../templates/types/index.js";
import { zodTemplate } from "../../templates/zod/index.js";
import * as ir from "../support/ir.js";
import { compilers, scratchFolder, typeCheckFolder, writeFiles } from "../support/typecheck.js";
import type { CompilerVersion } from "../support/typecheck.js";

const everything = ir.object({
  "id!": ir.string,
  "odd-name!": ir.union(ir.integer, ir.nothing),
  constructor: ir.boolean,
  mode: ir.oneOfValues(["draft", "finalize"], ["string"]),
  level: ir.oneOfValues([1, 2, null, true, "x"]),
  deep: ir.oneOfValues([{ a: [1, "two"] }, "plain"]),
  lines: ir.array(ir.object({ "quantity!": ir.integer, note: ir.string })),
  objects: ir.oneOfValues([{ a: 1 }, "stray"], ["object"]),
  unmet: ir.oneOfValues(["stray"], ["object"]),
  anything: ir.unknown,
  map: ir.object({}, { kind: "schema", schema: ir.number }),
  open: ir.object({}),
  closed: ir.object({ "a!": ir.string }, { kind: "forbidden" }),
  mixed: ir.array(ir.union(ir.string, ir.array(ir.boolean))),
});

const sample = ir.api([
  ir.operation({
    name: "makeThing",
    parameters: [
      ir.parameter("path", "id", ir.string, true),
      ir.parameter("query", "limit", ir.integer),
      ir.parameter("header", "X-Trace", ir.string),
    ],
    requestBody: { required: true, content: ir.json(everything), origin: ir.nowhere },
    responses: [
      ir.response("201", ir.json(everything)),
      ir.response("default", ir.json(ir.array(ir.object({ "code!": ir.string })))),
      ir.response("204"),
    ],
  }),
]);

async function render(): Promise<ReadonlyMap<string, string>> {
  const passed = runPasses(sample, {
    filter: { include: [], exclude: [], prune: false },
    prose: "enforce",
    security: { schemes: {}, combine: "all" },
    limits: { chain: 1_000 },
    names: {},
  });
  if (!passed.ok) throw new Error("the sample has errors");
  const context: TemplateContext = {
    templates: new Set(["types", "zod"]),
    validateResponses: "report",
    policies: defaultPolicies,
    runtimeFile,
  };
  const drafts = await Promise.all(
    [typesTemplate, zodTemplate, openapiTemplate].map((template) =>
      template.draft(passed.value, context),
    ),
  );
  const rendered = await renderArtifacts(
    drafts.flatMap((one) => [...one]),
    "/nowhere",
    "oxfmt",
  );
  if (!rendered.ok) throw new Error("the artifacts have errors");
  return rendered.value;
}

test("types and validators of every kind of schema", async () => {
  const files = await render();
  for (const [path, text] of files)
    if (!path.startsWith("openapi/")) expect(`// ${path}\n${text}`).toMatchSnapshot(path);
});

test("an enum beside type: object is one of objects for openapi-fetch too", async () => {
  const paths = (await render()).get("openapi/paths.ts") ?? "";
  expect(paths).toMatch(/objects\?: \{\s+a: 1;\s+\};/u);
  expect(paths).toMatch(/unmet\?: never;/u);
});

test.each(Object.keys(compilers) as CompilerVersion[])(
  "they compile under strict flags with TypeScript %s, the proof included",
  async (version) => {
    const folder = await scratchFolder("templates");
    await writeFiles(folder, await render());
    expect(await typeCheckFolder(folder, version)).toBe("");
    await rm(folder, { recursive: true });
  },
);
