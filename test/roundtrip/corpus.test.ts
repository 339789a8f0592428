import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runPasses } from "../../generator/passes/index.js";
import type { Api } from "../../generator/ir/index.js";
import { lowerInputs } from "../../generator/pipeline/index.js";
import { optionsFor, templates, valueOf } from "../support/generate.js";
import { root } from "../support/typecheck.js";
import { built } from "./build.js";
import { roundTrip } from "./exchange.js";
import { refuses } from "./invalid.js";
import { serveAll } from "./servers.js";

const corpus = join(root, "../shared/corpus/openapi/docs");

/** Real documents of some size, of all versions and with all that occurs in parameters and bodies. */
const documents = [
  "guru--parliament.uk-search.json",
  "guru--mercure.local.json",
  "guru--nsidc.org.json",
  "guru--aucklandmuseum.com.json",
  "open-payments-wallet-address-server.yaml",
  "guru--nasa.gov-asteroids-neows.json",
  "guru--europeana.eu.json",
  "guru--giphy.com.json",
  "guru--circleci.com.json",
  "guru--mercedes-benz.com-diagnostics.json",
  "guru--openlinksw.com-osdb.json",
  "guru--vtex.local-Giftcard-API.json",
  "open-payments-auth-server.yaml",
  "guru--ably.io-platform.json",
  "guru--openpolicy.local.json",
  "guru--here.com-positioning.json",
  "guru--va.gov-facilities.json",
  "guru--staging-ecotaco.com.json",
  "magicline-deviceapi.json",
  "guru--rev.ai.json",
] as const;

const exchanges = Number(process.env["ROUND_TRIPS"] ?? 60);
const seed = Number(process.env["ROUND_TRIP_SEED"] ?? 20_262);

/** The operations that a list says cannot come out even, each with its document. */
const expected: ReadonlySet<string> = new Set(
  readFileSync(new URL("expected-failures.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.slice(0, line.indexOf(":"))),
);

async function apiOf(file: string): Promise<Api> {
  const options = await optionsFor(corpus, { inputs: [file], out: "/nowhere/generated" });
  const { api } = valueOf(await lowerInputs(options, templates.exportOpenApi));
  const security = { schemes: {}, combine: "all" } as const;
  const filter = { include: [], exclude: [], prune: false };
  return valueOf(runPasses(api, { filter, prose: "enforce", security, names: {} }));
}

/** What goes wrong with each operation of a document, on each server. */
async function failures(api: Api, file: string): Promise<readonly string[]> {
  const output = await built(api);
  const serving = await serveAll(api, output);
  const operations = api.operations.filter(({ target }) => target.kind === "path");
  const count = Math.max(2, Math.ceil(exchanges / operations.length / serving.length));
  const failed: string[] = [];
  try {
    for (const operation of operations) {
      const unrefused = await refuses(api, operation, output, serving, { count, seed }).then(
        () => undefined,
        String,
      );
      const isExpected = expected.has(`${file} ${operation.name}`);
      if (unrefused !== undefined && !isExpected) failed.push(unrefused);
      for (const one of serving) {
        const wrong = await roundTrip(api, operation, output, one, { count, seed }).then(
          () => undefined,
          String,
        );
        if (wrong !== undefined && !isExpected) failed.push(`${operation.name}: ${wrong}`);
        if (wrong === undefined && isExpected) failed.push(`${operation.name} works after all`);
        if (wrong !== undefined) break;
      }
    }
  } finally {
    await Promise.all(serving.map(({ close }) => close()));
    await output.remove();
  }
  return failed;
}

describe.skipIf(!existsSync(corpus))(
  "what is sent is what arrives, as real documents describe it (needs ../shared)",
  () => {
    test.each(documents)("%s", async (file) => {
      expect(await failures(await apiOf(file), file)).toEqual([]);
    });
  },
);
