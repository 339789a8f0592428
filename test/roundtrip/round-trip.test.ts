import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { passed } from "../support/read-api.js";
import { built } from "./build.js";
import type { Built } from "./build.js";
import { roundTrip } from "./exchange.js";
import { refuses } from "./invalid.js";
import { staysWithin } from "./mangled.js";
import { serveAll } from "./servers.js";
import type { Serving } from "./servers.js";
import { tell } from "./tally.js";
import { torture } from "./torture.js";

/** How many exchanges all operations of a document make with all servers together, at least. */
const exchanges = Number(process.env["ROUND_TRIPS"] ?? 2_000);
const seed = Number(process.env["ROUND_TRIP_SEED"] ?? 20_261);

describe("what is sent is what arrives", () => {
  const api = passed(torture);
  let output: Built;
  let serving: readonly Serving[];
  let made = 0;

  beforeAll(async () => {
    output = await built(api);
    serving = await serveAll(api, output);
  });

  afterAll(async () => {
    tell("torture", made);
    await Promise.all(serving.map(({ close }) => close()));
    await output.remove();
  });

  const count = Math.max(3, Math.ceil(exchanges / api.operations.length / 3));

  test.each(api.operations.map((operation) => [operation.name, operation] as const))(
    "%s",
    async (_name, operation) => {
      for (const one of serving) {
        const tally = await roundTrip(api, operation, output, one, { count, seed });
        made += tally.exchanges;
        expect(tally.exchanges).toBeGreaterThan(0);
      }
    },
  );

  test("what the contract forbids is refused, and reaches no handler", async () => {
    let tried = 0;
    for (const operation of api.operations)
      tried += await refuses(api, operation, output, serving, { count: Math.min(count, 10), seed });
    expect(tried).toBeGreaterThan(api.operations.length);
  });

  test("whatever is sent, handlers get what the contract allows, or nothing", async () => {
    const failed: string[] = [];
    let sent = 0;
    for (const operation of api.operations) {
      const runs = { count: Math.min(count, 300), seed };
      const tried = await staysWithin(api, operation, output, serving, runs).catch(String);
      if (typeof tried === "number") sent += tried;
      else failed.push(tried);
    }
    if (failed.length > 0) throw new Error(failed.join("\n\n"));
    tell("torture, mangled", sent);
    expect(sent).toBeGreaterThan(3 * api.operations.length);
  });
});
