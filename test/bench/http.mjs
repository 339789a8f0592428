// What a request costs the generated servers beside hand-written ones: CPU time of the server's process, for on a shared
// machine seconds say little. The rounds of the servers that are compared take turns.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
// Inside the repository, so that packages resolve.
const folder = join(root, ".cache", "bench");
const outfile = join(folder, "http-servers.mjs");
const rounds = Number(process.env.ROUNDS ?? 7);
const amount = Number(process.env.REQUESTS ?? 4000);

const pairs = [
  ["hand-written Fastify, Ajv", "generated Fastify, responses not validated"],
  ["hand-written Fastify, Ajv, responses validated", "generated Fastify"],
  ["hand-written Express, zod", "generated Express, responses not validated"],
  ["hand-written Express, zod, responses validated", "generated Express"],
];

const load = {
  method: "POST",
  headers: {
    "content-type": "application/json",
    "x-api-key": "secret",
    "x-practice-group-id": "group-1",
  },
  body: JSON.stringify({
    issuer_id: "7",
    patient_id: "12",
    mode: "finalize",
    coupons: [{ id: "c1" }],
    invoice_items_attributes: [{ quantity: 2, unit_amount_in_pounds: 12.5 }],
  }),
};

async function start(name) {
  const child = fork(outfile, [name], {
    execArgv: process.env.PROFILE ? ["--cpu-prof", `--cpu-prof-dir=${folder}`] : [],
  });
  const [{ port }] = await once(child, "message");
  const cpu = async () => {
    child.send("cpu");
    const [{ cpu: used }] = await once(child, "message");
    return used.user + used.system;
  };
  /** Microseconds of CPU a request. */
  const round = async () => {
    const before = await cpu();
    const { non2xx, errors } = await autocannon({
      url: `http://127.0.0.1:${port}/v1/invoicing/invoices`,
      connections: 20,
      amount,
      ...load,
    });
    if (non2xx + errors > 0)
      throw new Error(`${name}: ${non2xx} answers that are none, ${errors} errors`);
    return ((await cpu()) - before) / amount;
  };
  return { round, stop: () => child.disconnect() };
}

/** What is measured beside the work itself is only ever more, so the least is nearest to it. */
const least = (list) => Math.min(...list);

mkdirSync(folder, { recursive: true });
try {
  await build({
    entryPoints: [join(root, "test/bench/http-servers.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  console.log("\nRequests a CPU second, generated against hand-written (target: at least 0.9)\n");
  for (const names of pairs.filter((pair) => pair.join().includes(process.env.ONLY ?? ""))) {
    const servers = await Promise.all(names.map(start));
    for (const { round } of servers) await round();
    const costs = names.map(() => []);
    for (let turn = 0; turn < rounds; turn += 1)
      for (const [index, { round }] of servers.entries()) costs[index].push(await round());
    for (const { stop } of servers) stop();
    const [hand, made] = costs.map(least);
    console.log(
      `  ${names[1].padEnd(44)} ${(hand / made).toFixed(2)}  (${made.toFixed(0)} against ${hand.toFixed(0)} µs)`,
    );
  }
  console.log("");
} finally {
  if (!process.env.PROFILE) rmSync(folder, { recursive: true, force: true });
}
