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
const folder = join(root, ".cache", "bench-http");
const outfile = join(folder, "http-servers.mjs");
const amount = Number(process.env.REQUESTS ?? 4000);

const pairs = {
  httpFastify: ["hand-written Fastify, Ajv", "generated Fastify, responses not validated"],
  httpFastifyZod: ["hand-written Fastify, zod", "generated Fastify, responses not validated"],
  httpFastifyChecked: ["hand-written Fastify, Ajv, responses validated", "generated Fastify"],
  httpExpress: ["hand-written Express, zod", "generated Express, responses not validated"],
  httpExpressChecked: ["hand-written Express, zod, responses validated", "generated Express"],
};

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
      // As in Fastify's own benchmarks. With one request at a time the client waits for the slower server, and each
      // reply that wakes it costs that server as much again.
      pipelining: 10,
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

/** Requests a CPU second of the second server, to those of the first. */
async function ratio(names, rounds) {
  const servers = await Promise.all(names.map(start));
  for (const { round } of servers) await round();
  const costs = names.map(() => []);
  for (let turn = 0; turn < rounds; turn += 1)
    for (const [index, { round }] of servers.entries()) costs[index].push(await round());
  for (const { stop } of servers) stop();
  const [hand, made] = costs.map(least);
  return { ratio: hand / made, told: `${made.toFixed(0)} to ${hand.toFixed(0)} µs` };
}

export async function partHttp({ rounds }) {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(root, "test/bench/http-servers.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  const figures = {};
  const told = [];
  for (const [id, names] of Object.entries(pairs)) {
    const { ratio: figure, told: costs } = await ratio(names, 2 * rounds + 1);
    figures[id] = figure;
    told.push(`${names[1]} to ${names[0]}, ${costs}`);
  }
  if (!process.env.PROFILE) rmSync(folder, { recursive: true, force: true });
  const notes = [
    `autocannon, 20 connections with 10 requests under way in each, ${amount} requests a round; CPU of the server alone, the least of ${2 * rounds + 1} rounds.`,
    `A request: ${told.join("; ")}.`,
    "Ajv needs far less time than zod for the same body (see Validating); Fastify with zod by hand tells what is left beside that: reading the body under a deadline and limits of depth and members, security by scheme, negotiation, the reply.",
  ];
  return { notes, figures };
}
