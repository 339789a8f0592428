import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Api, Operation } from "../../generator/ir/index.js";
import { built } from "./build.js";
import type { Built } from "./build.js";
import {
  apiOf,
  corpus,
  documents,
  exchanges,
  expectedFailures,
  isCorpusThere,
  isLongRun,
  seed,
} from "./documents.js";
import { foreignClients, foreignTrips, isPlainOperation } from "./foreign-clients.js";
import { foreignServer } from "./foreign-server.js";
import type { ForeignServer } from "./foreign-server.js";
import { auth, isRefusal } from "./exchange.js";
import { replySample, requestSample } from "./samples.js";
import { serveAll } from "./servers.js";
import { tell } from "./tally.js";

const expected = expectedFailures("expected-failures.txt");
const foreignExpected = expectedFailures("expected-foreign-failures.txt");

const isWhole = ({ target }: Operation): boolean =>
  target.kind === "path" &&
  target.template.split("/").every((part) => /^(?:\{[^{}]*\}|[^{}:*?]*)$/.test(part));

function operationsOf(api: Api, file: string): readonly Operation[] {
  return api.operations.filter(
    (one) => one.target.kind === "path" && !expected.has(`${file} ${one.name}`),
  );
}

/** What foreign clients and our servers do not agree on. */
async function clientFailures(file: string): Promise<readonly string[]> {
  const api = await apiOf(file);
  const output = await built(api);
  const serving = await serveAll(api, output);
  const operations = operationsOf(api, file);
  const count = Math.max(2, Math.ceil(exchanges / operations.length / 6));
  const failed: string[] = [];
  let made = 0;
  try {
    for (const client of foreignClients)
      for (const operation of operations.filter(client.speaks))
        for (const one of serving)
          try {
            made += await foreignTrips(client, api, operation, output, one, { count, seed });
          } catch (error) {
            failed.push(String(error));
            break;
          }
  } finally {
    await Promise.all(serving.map(({ close }) => close()));
    await output.remove();
  }
  tell(`foreign clients, ${file}`, made);
  return failed;
}

const lowerNames = (group: object): object =>
  Object.fromEntries(Object.entries(group).map(([name, value]) => [name.toLowerCase(), value]));

const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

/** Whether everything of a group arrived; a server may see more than the contract speaks of. */
const holds = (taken: unknown, sent: unknown): boolean =>
  Object.entries((plain(sent) ?? {}) as object).every(([name, value]) =>
    isDeepStrictEqual(plain((taken as Record<string, unknown>)[name]), value),
  );

/** The first media type that the contract has for a status code. */
function declaredFor({ responses }: Operation, code: number): string | undefined {
  const keys = [String(code), `${String(code)[0]}XX`, "default"];
  const [own] = keys.flatMap((key) => responses.filter(({ status }) => status === key));
  return own?.content[0]?.name;
}

async function ourTrips(
  api: Api,
  operation: Operation,
  output: Built,
  server: ForeignServer,
  count: number,
): Promise<number> {
  const validators = output.validators(operation.name);
  const call = output.call[operation.name] ?? output.call[`${operation.name}_`];
  let made = 0;
  const property = fc.asyncProperty(
    requestSample(operation, validators, api),
    replySample(operation, validators, api),
    async ({ input }, reply) => {
      const { desk, url } = server;
      fc.pre(reply.items === undefined && !(reply.body instanceof Uint8Array));
      const own = reply.reply as { contentType?: string };
      const declared = declaredFor(operation, reply.statusCode);
      const contentType = own.contentType ?? declared ?? "application/json";
      desk.taken = undefined;
      desk.reply = { status: reply.statusCode, contentType, body: reply.body };
      const got = await call?.({ baseUrl: url, auth }, input).catch((error: unknown) => {
        if (isRefusal(error)) return undefined;
        throw error;
      });
      fc.pre(got !== undefined);
      made += 1;
      const taken = (desk as { readonly taken: ForeignServer["desk"]["taken"] }).taken?.request;
      const told = `${operation.name}: ${JSON.stringify(input)}`;
      if (taken === undefined)
        throw new Error(`${told}\nrefused: ${got?.statusCode} ${JSON.stringify(got?.body)}`);
      const isSame =
        holds(taken.path, input["path"]) &&
        holds(taken.query, input["query"]) &&
        holds(taken.headers, lowerNames(input["headers"] ?? {})) &&
        isDeepStrictEqual(plain(taken.body ?? undefined), plain(input["body"]));
      if (!isSame) throw new Error(`${told}\ntaken: ${JSON.stringify(taken)}`);
      if (got?.statusCode !== reply.statusCode)
        throw new Error(`${told}\ngiven ${reply.statusCode}, got ${got?.statusCode}`);
      if (reply.body !== undefined && !isDeepStrictEqual(plain(got.body), plain(reply.body)))
        throw new Error(
          `${told}\ngiven ${JSON.stringify(reply.body)}, got ${JSON.stringify(got.body)}`,
        );
    },
  );
  const details = await fc.check(property, { numRuns: count, seed, maxSkipsPerRun: 500 });
  if (details.failed && details.errorInstance instanceof Error) throw details.errorInstance;
  return made;
}

/** What our client and a foreign server do not agree on. */
async function serverFailures(file: string): Promise<readonly string[]> {
  const api = await apiOf(file);
  const output = await built(api);
  const operations = operationsOf(api, file).filter((one) => isWhole(one) && isPlainOperation(one));
  const server = await foreignServer(join(corpus, file), operations);
  const count = Math.max(2, Math.ceil(exchanges / Math.max(1, operations.length) / 2));
  const failed: string[] = [];
  let made = 0;
  try {
    for (const operation of operations) {
      const isExpected = foreignExpected.has(`${file} ${operation.name}`);
      try {
        made += await ourTrips(api, operation, output, server, count);
        if (isExpected) failed.push(`${operation.name} works after all`);
      } catch (error) {
        if (!isExpected) failed.push(String(error));
      }
    }
  } finally {
    await server.close();
    await output.remove();
  }
  tell(`foreign server, ${file}`, made);
  return failed;
}

/** A few in every run; all of them in `npm run roundtrip`. */
const chosen = isLongRun ? documents : documents.filter((_, index) => index % 10 === 3);

describe.skipIf(!isCorpusThere)("others agree (needs ../shared)", () => {
  test.each(chosen)(
    "openapi-fetch and undici with our servers: %s",
    async (file) => {
      expect(await clientFailures(file)).toEqual([]);
    },
    600_000,
  );

  test.each(chosen)(
    "our client with a server of Fastify and Ajv: %s",
    async (file) => {
      expect(await serverFailures(file)).toEqual([]);
    },
    600_000,
  );
});
