import { cp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sh } from "../support/sh.js";
import { root, scratchFolder } from "../support/typecheck.js";

let project = "";
let copy = "";

beforeAll(async () => {
  copy = await scratchFolder("pack");
  await cp(join(root, "generated"), copy, {
    recursive: true,
    filter: (path) => !path.endsWith("dist") && !path.endsWith("node_modules"),
  });
  await sh(copy, "npm", "pack", "--pack-destination", copy);
  // Outside of the repository, so that nothing of it can be found by chance.
  project = await mkdtemp(join(tmpdir(), "specwright-consumer-"));
  await writeFile(
    join(project, "package.json"),
    '{ "name": "consumer", "version": "1.0.0", "type": "module", "private": true }',
  );
  await sh(
    project,
    "npm",
    "install",
    "--offline",
    "--no-audit",
    "--no-fund",
    join(copy, "invoicing-api-0.1.0.tgz"),
  );
});
afterAll(async () => {
  await rm(project, { recursive: true, force: true });
  await rm(copy, { recursive: true, force: true });
});

test("the package has compiled code, declarations and the OpenAPI document, and no sources", async () => {
  const installed = join(project, "node_modules/invoicing-api");
  const manifest = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as {
    sideEffects: boolean;
    exports: Record<string, { types: string; default: string }>;
  };
  expect(manifest.sideEffects).toBe(false);
  for (const name of ["./types", "./zod", "./client", "./express", "./fastify"]) {
    const entry = manifest.exports[name];
    if (entry === undefined) throw new Error(`no entry point ${name}`);
    for (const file of [entry.types, entry.default])
      expect(await readFile(join(installed, file), "utf8"), file).not.toBe("");
  }
});

const importing = (entry: string, name: string): string =>
  `import { ${name} } from "invoicing-api/${entry}"; console.log(typeof ${name});`;

test("installed in an empty project, what needs no peer works from ESM", async () => {
  expect(
    await sh(
      project,
      process.execPath,
      "--input-type=module",
      "-e",
      importing("fetch", "createInvoice"),
    ),
  ).toBe("function\n");
});

test("with the peers installed every entry point works from ESM", async () => {
  for (const peer of ["zod", "express", "fastify"])
    await symlink(join(root, "node_modules", peer), join(project, "node_modules", peer));
  const entries = {
    client: "createClient",
    zod: "CreateInvoiceRequestSchema",
    express: "createRouter",
    fastify: "createPlugin",
  };
  for (const [entry, name] of Object.entries(entries)) {
    expect(
      await sh(project, process.execPath, "--input-type=module", "-e", importing(entry, name)),
    ).toMatch(/^(?:function|object)\n$/u);
  }
});

test("its types are found by a strict consumer", async () => {
  await writeFile(
    join(project, "consumer.ts"),
    `import { createClient } from "invoicing-api/client";
import type { CreateInvoiceRequest } from "invoicing-api/types";
import type { paths } from "invoicing-api/paths";
const body: CreateInvoiceRequest = { issuer_id: "1", patient_id: "2" };
export type Body = paths["/v1/invoicing/invoices"]["post"]["requestBody"];
const result = await createClient({ baseUrl: "https://api.example.com" }).createInvoice({ body });
if (result.status === 201) console.log(result.body.stripe_id satisfies string);
if (result.status === 400) console.log(result.body.message[0]?.code satisfies string | undefined);
`,
  );
  const flags = [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--skipLibCheck",
    "consumer.ts",
  ];
  expect(
    await sh(project, process.execPath, join(root, "node_modules/typescript/bin/tsc"), ...flags),
  ).toBe("");
});
