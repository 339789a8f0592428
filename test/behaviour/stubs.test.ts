import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import { root, scratchFolder, typeCheckFolder } from "../support/typecheck.js";

const handler = `import type { CreateInvoiceHandler } from "../out/server/index.js";

/** Written by hand. */
export const createInvoice: CreateInvoiceHandler = ({ body }) => ({
  status: 201,
  body: { stripe_id: "in_1", status: body.mode ?? "draft" },
});
`;

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("stubs");
  await cp(join(root, "specs/create-invoice.md"), join(cwd, "page.md"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const file = (): string => join(cwd, "handlers/create-invoice.ts");
const generate = () =>
  specwright(cwd, "generate", "page.md", "--out", "out", "--stubs", "handlers");

async function edit(change: (text: string) => string): Promise<void> {
  const page = join(cwd, "page.md");
  await writeFile(page, change(await readFile(page, "utf8")));
}

test("pain 4: a stub is created once, compiles, and its registry holds every handler", async () => {
  const first = await generate();
  expect(first.err).toContain("created the handler stub create-invoice.ts");
  expect(await readFile(file(), "utf8")).toContain("notImplemented");
  expect(await readFile(join(cwd, "out/server/registry.ts"), "utf8")).toContain(
    'from "../../handlers/create-invoice.js"',
  );
  expect(await typeCheckFolder(cwd, "5.9")).toBe("");
  expect((await generate()).err).not.toContain("created the handler stub");
});

test("pain 4: a handler that was written by hand survives every change of the page, and tsc names what no longer fits", async () => {
  await generate();
  await writeFile(file(), handler);
  expect(await typeCheckFolder(cwd, "5.9")).toBe("");

  await edit((text) =>
    text.replace(
      "  - `stripe_id` (string, required)\n",
      "  - `number` (string, required)\n\n  - `stripe_id` (string, required)\n",
    ),
  );
  expect((await generate()).code).toBe(0);
  expect(await readFile(file(), "utf8")).toBe(handler);
  expect(await typeCheckFolder(cwd, "5.9")).toMatch(
    /handlers\/create-invoice\.ts.*[\s\S]*'number' is missing/u,
  );

  await edit((text) => `${text.trimEnd()}\n\n## Response 409 fields\n`);
  expect((await generate()).code).toBe(0);
  expect(await readFile(file(), "utf8")).toBe(handler);

  await edit((text) => text.replace("/v1/invoicing/invoices", "/v1/billing/bills"));
  const renamed = await generate();
  expect(renamed.err).toContain("created the handler stub create-bill.ts");
  expect(renamed.err).toContain(
    "warning[output/orphan-stub]: the handler `create-invoice.ts` answers an operation that the spec no longer has",
  );
  expect(await readFile(file(), "utf8")).toBe(handler);
  expect(await typeCheckFolder(cwd, "5.9")).toMatch(
    /handlers\/create-invoice\.ts.*has no exported member.*CreateInvoiceHandler/u,
  );
});

test("stubs within the output folder are refused", async () => {
  const { code, err } = await specwright(
    cwd,
    "generate",
    "page.md",
    "--out",
    "out",
    "--stubs",
    "out/handlers",
  );
  expect([code, err]).toEqual([2, expect.stringContaining("error[output/stubs-overlap]")]);
});
