import { describe, expect, test } from "vitest";
import type { Api } from "../../generator/ir/index.js";
import { built } from "./build.js";
import {
  apiOf,
  documents,
  exchanges,
  expectedFailures,
  isCorpusThere,
  isLongRun,
  seed,
} from "./documents.js";
import { roundTrip } from "./exchange.js";
import { refuses } from "./invalid.js";
import { staysWithin } from "./mangled.js";
import { serveAll } from "./servers.js";
import { tell } from "./tally.js";

const expected = expectedFailures("expected-failures.txt");

/** What goes wrong with each operation of a document, on each server. */
async function failures(api: Api, file: string): Promise<readonly string[]> {
  const output = await built(api);
  const serving = await serveAll(api, output);
  const operations = api.operations.filter(({ target }) => target.kind === "path");
  const count = Math.max(2, Math.ceil(exchanges / operations.length / serving.length));
  const failed: string[] = [];
  let made = 0;
  try {
    for (const operation of operations) {
      const isExpected = expected.has(`${file} ${operation.name}`);
      for (const check of [refuses, staysWithin]) {
        const wrong = await check(api, operation, output, serving, { count, seed }).then(
          () => undefined,
          String,
        );
        if (wrong !== undefined && !isExpected) failed.push(wrong);
      }
      for (const one of serving) {
        const wrong = await roundTrip(api, operation, output, one, { count, seed }).then(
          (tally) => tally.exchanges,
          String,
        );
        if (typeof wrong === "number") made += wrong;
        else if (!isExpected) failed.push(`${operation.name}: ${wrong}`);
        if (typeof wrong === "number" && isExpected)
          failed.push(`${operation.name} works after all`);
        if (typeof wrong === "string") break;
      }
    }
  } finally {
    await Promise.all(serving.map(({ close }) => close()));
    await output.remove();
  }
  tell(file, made);
  return failed;
}

/** A few in every run; all of them in `npm run roundtrip`. */
const chosen = isLongRun ? documents : documents.filter((_, index) => index % 5 === 1);

describe.skipIf(!isCorpusThere)(
  "what is sent is what arrives, as real documents describe it (needs ../shared)",
  () => {
    test.each(chosen)(
      "%s",
      async (file) => {
        expect(await failures(await apiOf(file), file)).toEqual([]);
      },
      600_000,
    );
  },
);
