import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "../../generator/ir/index.js";
import { readApi } from "../support/read-api.js";
import { root } from "../support/typecheck.js";

export const corpus = join(root, "../shared/corpus/openapi/docs");

export const isCorpusThere = existsSync(corpus);

/** Real documents of some size, of all versions and with all that occurs in parameters and bodies. */
export const documents = [
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

export const isLongRun = process.env["ROUND_TRIPS"] !== undefined;

/** Exchanges a document: a share of those that are asked for, few where nobody asks. */
export const exchanges = isLongRun
  ? Math.ceil(Number(process.env["ROUND_TRIPS"]) / documents.length)
  : 60;
export const seed = Number(process.env["ROUND_TRIP_SEED"] ?? 20_262);

/** The operations that a list says cannot come out even, each with its document. */
export function expectedFailures(list: string): ReadonlySet<string> {
  return new Set(
    readFileSync(new URL(list, import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.slice(0, line.indexOf(":"))),
  );
}

export const apiOf = (file: string): Promise<Api> => readApi(corpus, file);
