// How fast values are judged: by the validators made here, by hey-api's, by Ajv.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { cache, github, page, petstore, root } from "./documents.mjs";
import { runOnce } from "./measure.mjs";
import { peers } from "./peers.mjs";

const cli = join(root, "dist/bin/specwright.js");
const folder = join(cache, "validate");

/** The page as a document of OpenAPI, which the others read too. */
const invoice = join(folder, "invoice.json");

const patient = { issuer_id: "a1", patient_id: "p1", due_date: "2026-12-01", mode: "draft" };
const line = { product: "x", quantity: 2, unit_amount: 9000, description: "A visit" };

/** The request body of the page gets a name, for others to find its validator by. */
function writeInvoice() {
  runOnce({ args: [cli, "openapi", page, "--out", invoice] });
  const document = JSON.parse(readFileSync(invoice, "utf8"));
  const [{ post }] = Object.values(document.paths);
  const [media] = Object.values(post.requestBody.content);
  document.components.schemas = { Invoice: media.schema };
  media.schema = { $ref: "#/components/schemas/Invoice" };
  writeFileSync(invoice, JSON.stringify(document));
}

const animal = { id: "6f1c1b52-0d6e-4f0b-9a56-1c9f5d2f9d11", name: "Mia", kind: "cat" };

/** Values by what they are: documents, names of validators, one value that fits and one that does not. */
function cases() {
  const spec = JSON.parse(readFileSync(github, "utf8"));
  const list = spec.components.examples["minimal-repository-items"].value;
  const broken = [...list.slice(0, -1), { ...list.at(-1), full_name: 1 }];
  return [
    {
      name: "List",
      input: github,
      own: { file: "minimal-repository", name: "MinimalRepositorySchema", list: true },
      hey: { name: "zMinimalRepository", list: true },
      ajv: {
        spec,
        schema: { type: "array", items: { $ref: "#/components/schemas/minimal-repository" } },
      },
      valid: list,
      invalid: broken,
    },
    {
      name: "Union",
      input: petstore,
      own: { file: "new-order", name: "NewOrderSchema" },
      hey: { name: "zNewOrder" },
      ajv: { schema: { $ref: "#/components/schemas/NewOrder" } },
      valid: { animal: animal.id, payment: { by: "Transfer", iban: "XX00" } },
      invalid: { animal: animal.id, payment: { by: "Transfer", iban: 1 } },
    },
    {
      name: "Invoice",
      input: invoice,
      own: { file: "invoice", name: "InvoiceSchema" },
      hey: { name: "zInvoice" },
      ajv: { schema: { $ref: "#/components/schemas/Invoice" } },
      valid: { ...patient, invoice_items_attributes: [line, line, line] },
      invalid: { ...patient, mode: "later", invoice_items_attributes: [line, line, line] },
    },
  ];
}

async function bundleOf(name, contents, resolveDir) {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    logLevel: "silent",
    nodePaths: [join(root, "node_modules")],
  });
  return outfile;
}

const exported = ({ name, list }, from) =>
  `import { ${name} as one } from "${from}"; import * as z from "zod"; export const validator = ${list ? "z.array(one)" : "one"};`;

/** Checks of one value a CPU second, in a process of its own. */
function rate(program, value) {
  const path = join(folder, "value.json");
  writeFileSync(path, JSON.stringify(value));
  const { stdout } = runOnce({ args: [join(root, "test/bench/judge.mjs"), program, path] });
  const { accepted, rate: found } = JSON.parse(stdout);
  return { accepted, rate: found };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

/** In turn, as everything here. */
function rates(programs, value, expected, rounds) {
  const found = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, program] of Object.entries(programs)) {
      const { accepted, rate: one } = rate(program, value);
      if (accepted !== expected && name === "own")
        throw new Error(
          `the validators made here say ${accepted} to a value that should be ${expected}`,
        );
      found[name].push(accepted === expected ? one : undefined);
    }
  return Object.fromEntries(
    Object.entries(found).map(([name, list]) => [
      name,
      list.includes(undefined) ? undefined : median(list),
    ]),
  );
}

const over = (own, other) => (other === undefined ? "the peer judges otherwise" : own / other);

async function programsOf(one, chosen) {
  const out = join(folder, one.name);
  mkdirSync(out, { recursive: true });
  runOnce({
    args: [cli, "generate", one.input, "--only", "types,zod", "--out", join(out, "own"), "--force"],
  });
  const programs = {
    own: await bundleOf(`${one.name}-own`, exported(one.own, `./own/zod/${one.own.file}`), out),
    ajv: join(folder, `${one.name}-ajv.mjs`),
  };
  writeFileSync(join(out, "ajv.json"), JSON.stringify(one.ajv.schema));
  writeFileSync(
    programs.ajv,
    `export const ajv = ${JSON.stringify({ input: one.input, schema: one.ajv.schema })};`,
  );
  if (!chosen.includes("hey-api")) return programs;
  mkdirSync(join(out, "hey"), { recursive: true });
  runOnce({ args: peers["hey-api"].args(one.input, join(out, "hey")), cwd: out });
  programs.hey = await bundleOf(`${one.name}-hey`, exported(one.hey, "./hey/zod.gen"), out);
  return programs;
}

export async function partValidate({ rounds, chosen }) {
  mkdirSync(folder, { recursive: true });
  writeInvoice();
  const figures = {};
  const notes = [];
  for (const one of cases()) {
    const programs = await programsOf(one, chosen);
    const valid = rates(programs, one.valid, true, rounds);
    const invalid = rates(programs, one.invalid, false, rounds);
    figures[`valid${one.name}`] = over(valid.own, valid.hey);
    figures[`invalid${one.name}`] = over(invalid.own, invalid.hey);
    figures[`ajv${one.name}`] = over(valid.own, valid.ajv);
    notes.push(`${one.name}: ${Math.round(valid.own)} values a CPU second.`);
  }
  return { figures, notes };
}
