import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { renderArtifacts } from "../../generator/emit/index.js";
import { plainNode } from "../../generator/ir/index.js";
import type { NamedSchema, Schema, SchemaId } from "../../generator/ir/index.js";
import type { TemplateContext } from "../../generator/template.js";
import { defaultPolicies } from "../../generator/template.js";
import { circlesOf, references } from "../../templates/recursion.js";
import { runtimeFile } from "../../templates/runtime-files.js";
import { typesTemplate } from "../../templates/types/index.js";
import { zodTemplate } from "../../templates/zod/index.js";
import * as ir from "../support/ir.js";
import { valueOf } from "../support/result.js";
import { compilers, scratchFolder, typeCheckFolder, writeFiles } from "../support/typecheck.js";
import type { CompilerVersion } from "../support/typecheck.js";

const ref = (target: string): Schema => ({
  kind: "ref",
  target: target as SchemaId,
  ...plainNode(ir.nowhere),
});
const named = (name: string, schema: Schema): NamedSchema => ({
  id: name as SchemaId,
  name,
  schema,
});

const schemas = [
  named("Tree", ir.object({ "label!": ir.string, children: ir.array(ref("Tree")) })),
  named("Husband", ir.object({ wife: ir.union(ref("Wife"), ir.nothing) })),
  named("Wife", ir.object({ husband: ref("Husband"), home: ref("Home") })),
  named("Home", ir.object({ "street!": ir.string })),
  named("Forest", ir.object({ trees: ir.array(ref("Tree")) })),
  named("Nested", ir.array(ref("Nested"))),
];

test("the schemas that contain themselves are found", () => {
  expect([...circlesOf(references(schemas)).keys()].toSorted()).toEqual([
    "Husband",
    "Nested",
    "Tree",
    "Wife",
  ]);
  expect([
    ...circlesOf(references([named("A", ir.array(ref("B"))), named("B", ir.string)])),
  ]).toEqual([]);
});

async function write(): Promise<string> {
  const api = ir.api([], { schemas });
  const context: TemplateContext = {
    templates: new Set(["types", "zod"]),
    validateResponses: "enforce",
    policies: { ...defaultPolicies, proof: "emit" },
    runtimeFile,
  };
  const drafts = await Promise.all(
    [typesTemplate, zodTemplate].map((template) => template.draft(api, context)),
  );
  const folder = await scratchFolder("recursion");
  await writeFiles(
    folder,
    valueOf(
      await renderArtifacts(
        drafts.flatMap((one) => [...one]),
        folder,
        "none",
      ),
    ),
  );
  return folder;
}

test.each(Object.keys(compilers) as CompilerVersion[])(
  "they compile under strict flags with TypeScript %s, the proof included",
  async (version) => {
    const folder = await write();
    expect(await typeCheckFolder(folder, version)).toBe("");
    await rm(folder, { recursive: true });
  },
);

type Parse = { readonly safeParse: (value: unknown) => { readonly success: boolean } };

test("they validate, however deep", async () => {
  const folder = await write();
  const outfile = join(folder, "bundle.mjs");
  await build({
    entryPoints: [join(folder, "zod/index.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile,
  });
  const { TreeSchema, HusbandSchema } = (await import(pathToFileURL(outfile).href)) as Record<
    "TreeSchema" | "HusbandSchema",
    Parse
  >;
  const tree = { label: "a", children: [{ label: "b", children: [{ label: "c" }] }] };
  expect(TreeSchema.safeParse(tree).success).toBe(true);
  expect(
    TreeSchema.safeParse({ label: "a", children: [{ label: "b", children: [{ label: 3 }] }] })
      .success,
  ).toBe(false);
  expect(
    HusbandSchema.safeParse({ wife: { husband: { wife: null }, home: { street: "x" } } }).success,
  ).toBe(true);
  expect(HusbandSchema.safeParse({ wife: { husband: { wife: null }, home: {} } }).success).toBe(
    false,
  );
  await rm(folder, { recursive: true });
});
