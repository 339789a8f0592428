import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { renderArtifacts } from "../../../generator/emit/index.js";
import type { ObjectConstraint, Schema } from "../../../generator/ir/index.js";
import { runPasses } from "../../../generator/passes/index.js";
import type { TemplateContext } from "../../../generator/template.js";
import { defaultPolicies } from "../../../generator/template.js";
import { noExtensions } from "../../../templates/openapi/extension.js";
import { jsonSchema } from "../../../templates/openapi/schema.js";
import { runtimeFile } from "../../../templates/runtime-files.js";
import { typesTemplate } from "../../../templates/types/index.js";
import { zodTemplate } from "../../../templates/zod/index.js";
import * as ir from "../../support/ir.js";
import { compilers, scratchFolder, typeCheckFolder, writeFiles } from "../../support/typecheck.js";
import type { CompilerVersion } from "../../support/typecheck.js";

const stated = { sentence: "The */ page `says` so.", origin: ir.nowhere };

const constraints: Readonly<Record<string, ObjectConstraint>> = {
  any: { kind: "requireAny", names: ["a", "b"], ...stated },
  one: { kind: "requireOne", names: ["a", "b"], ...stated },
  exclude: { kind: "exclude", names: ["a", "b", "c"], ...stated },
  present: { kind: "requireWhen", names: ["a", "b"], values: undefined, ...stated },
  equals: { kind: "requireWhen", names: ["a", "b"], values: ["x", "y"], ...stated },
};

const bodyWith = (...rules: readonly ObjectConstraint[]): Schema => ({
  ...ir.object({ a: ir.string, b: ir.string, c: ir.string }),
  constraints: rules,
});

async function render(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const operations = names.map((name) => {
    const rule = constraints[name];
    const content = ir.json(bodyWith(...(rule === undefined ? [] : [rule])));
    return ir.operation({
      name,
      target: { kind: "path", template: `/${name}` },
      requestBody: { required: true, content, origin: ir.nowhere },
    });
  });
  const passed = runPasses(ir.api(operations), {
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
    [typesTemplate, zodTemplate].map((template) => template.draft(passed.value, context)),
  );
  const rendered = await renderArtifacts(
    drafts.flatMap((one) => [...one]),
    "/nowhere",
    "oxfmt",
  );
  if (!rendered.ok) throw new Error("the artifacts have errors");
  return rendered.value;
}

let folder = "";
let validators: Readonly<Record<string, unknown>> = {};

beforeAll(async () => {
  folder = await scratchFolder("prose-checks");
  await writeFiles(folder, await render(Object.keys(constraints)));
  const outfile = join(folder, "bundle.mjs");
  await build({
    entryPoints: [join(folder, "zod/index.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    external: ["zod"],
  });
  validators = await import(outfile);
  await rm(outfile);
});

afterAll(() => rm(folder, { recursive: true }));

const validator = z.custom<z.ZodType>(
  (value) => typeof value === "object" && value !== null && "safeParse" in value,
);

/** Where the issues stand and what they expect; empty where the value is fine. */
function issues(name: string, value: unknown): readonly string[] {
  const schema = validator.parse(
    validators[`${name.replace(/^./u, (letter) => letter.toUpperCase())}RequestSchema`],
  );
  const issue = z.looseObject({
    code: z.literal("custom"),
    path: z.array(z.string()),
    message: z.literal(stated.sentence),
    params: z.object({ expected: z.string() }),
  });
  const found = schema.safeParse(value).error?.issues ?? [];
  return found
    .map((one) => issue.parse(one))
    .map(({ path, params }) => `${path.join(".")}: ${params.expected}`);
}

test.each([
  ["any", { c: "" }, ["a: a or b"]],
  ["any", { a: undefined }, ["a: a or b"]],
  ["any", { b: "" }, []],
  ["any", { a: "", b: "" }, []],
  ["one", {}, ["a: one of a, b"]],
  ["one", { a: "", b: "" }, ["b: one of a, b"]],
  ["one", { a: undefined, b: "" }, []],
  ["exclude", {}, []],
  ["exclude", { b: "", a: undefined }, []],
  ["exclude", { a: "", c: "" }, ["c: at most one of a, b, c"]],
  ["present", {}, []],
  ["present", { a: "" }, []],
  ["present", { b: "" }, ["a: a with b"]],
  ["present", { a: "", b: "" }, []],
  ["equals", { b: "z" }, []],
  ["equals", { b: "y" }, ["a: a with b"]],
  ["equals", { a: "", b: "x" }, []],
  ["equals", {}, []],
])("%s of %j", (name, value, expected) => {
  expect(issues(name, value)).toEqual(expected);
});

test("a check is copied only where it is used", async () => {
  const runtimeOf = async (names: readonly string[]): Promise<readonly string[]> =>
    [...(await render(names)).keys()].filter((path) => path.startsWith("runtime/"));
  const plain = await runtimeOf(["plain"]);
  const more = (await runtimeOf(["exclude", "plain"])).filter((path) => !plain.includes(path));
  expect(more).toEqual(["runtime/zod/exclude.ts"]);
});

test("the comment of a type says what its validator asks for", async () => {
  const types = [...(await render(Object.keys(constraints)))]
    .filter(([path]) => path.startsWith("types/"))
    .map(([, text]) => text)
    .join("\n");
  for (const text of [
    "At least one of `a` or `b` is needed",
    "Exactly one of `a` or `b` is needed",
    "At most one of `a` or `b` or `c` may be given",
    "`a` is needed where `b` is given",
    '`a` is needed where `b` is "x" or "y"',
  ]) {
    expect(types).toContain(text);
  }
});

test.each(Object.keys(compilers) as CompilerVersion[])(
  "types and validators compile under strict flags with TypeScript %s",
  async (version) => {
    expect(await typeCheckFolder(folder, version)).toBe("");
  },
);

test.each([
  ["any", { anyOf: [{ required: ["a"] }, { required: ["b"] }] }],
  ["one", { oneOf: [{ required: ["a"] }, { required: ["b"] }] }],
  [
    "exclude",
    {
      not: {
        anyOf: [{ required: ["a", "b"] }, { required: ["a", "c"] }, { required: ["b", "c"] }],
      },
    },
  ],
  ["present", { dependentRequired: { b: ["a"] } }],
  [
    "equals",
    {
      anyOf: [
        { not: { properties: { b: { enum: ["x", "y"] } }, required: ["b"] } },
        { required: ["a"] },
      ],
    },
  ],
])("%s in JSON Schema", (name, expected) => {
  const rule = constraints[name];
  expect(
    jsonSchema(bodyWith(...(rule === undefined ? [] : [rule])), {
      nameOf: () => "",
      extensions: noExtensions,
    }),
  ).toMatchObject(expected);
});
