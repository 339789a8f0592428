import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import fastify from "fastify";
import type { FastifyPluginCallback } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runPasses } from "../../generator/passes/index.js";
import { compile, lowerInputs } from "../../generator/pipeline/index.js";
import type { Api } from "../../generator/ir/index.js";
import { exampleInput, exampleReply } from "../support/example.js";
import { optionsFor, templates, valueOf } from "../support/generate.js";
import {
  compilers,
  root,
  scratchFolder,
  typeCheckFolder,
  writeFiles,
} from "../support/typecheck.js";
import type { CompilerVersion } from "../support/typecheck.js";

const corpus = join(root, "../shared/corpus/pages-dev");
const present = existsSync(corpus);
if (!present) console.log("../shared is absent: the pages of the corpus are not tried");

type Call = (input: object) => Promise<{
  readonly status: number | string;
  readonly body: unknown;
  readonly issues: readonly unknown[];
}>;
type Handler = (request: object) => unknown;

/** Names of the operations that are known to fail; one that does not fail any more must leave the list. */
const expected = readFileSync(new URL("pages-run.expected-failures.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(":")[0] ?? "");

/** What the bundle of the generated code exports; its types are checked apart. */
interface Bundle {
  readonly createClient: (options: object) => Readonly<Record<string, Call>>;
  readonly createPlugin: (options: object) => FastifyPluginCallback;
}

describe.skipIf(!present)("all pages of the corpus as one API", () => {
  let folder = "";
  let api: Api;
  beforeAll(async () => {
    folder = await scratchFolder("pages");
    const options = await optionsFor(root, {
      inputs: ["with-front-matter", "without-front-matter"].map((name) => join(corpus, name)),
      out: folder,
    });
    await writeFiles(folder, valueOf(await compile(options, templates, {})).files);
    api = valueOf(
      runPasses(valueOf(await lowerInputs(options, templates.exportOpenApi)).api, {
        ...options,
        names: {},
      }),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(Object.keys(compilers) as CompilerVersion[])(
    "compiles under strict flags with TypeScript %s",
    async (version) => {
      expect(await typeCheckFolder(folder, version)).toBe("");
    },
  );

  test("every operation: a valid request in, the declared status and body out", async () => {
    await build({
      stdin: {
        contents:
          'export * from "./client/index.ts"; export { createPlugin } from "./fastify/index.ts";',
        resolveDir: folder,
      },
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      outfile: join(folder, "bundle.mjs"),
    });
    const bundle = (await import(pathToFileURL(join(folder, "bundle.mjs")).href)) as Bundle;
    const seen = new Map<string, object>();
    const operations = api.operations.filter(({ target }) => target.kind === "path");
    const handler =
      (name: string, reply: object): Handler =>
      (request) => {
        seen.set(name, request);
        return reply;
      };
    const handlers = Object.fromEntries(
      operations.map((operation) => [
        operation.name,
        handler(operation.name, exampleReply(operation, api)),
      ]),
    );
    const names = api.securitySchemes.map(({ name }) => name);
    const security = Object.fromEntries(names.map((name) => [name, () => ({ name })]));
    const auth = Object.fromEntries(names.map((name) => [name, "credential"]));
    const app = fastify();
    await app.register(bundle.createPlugin({ handlers, security }));
    const client = bundle.createClient({
      baseUrl: await app.listen({ port: 0, host: "127.0.0.1" }),
      auth,
    });
    const failures: string[] = [];
    for (const operation of operations) {
      const input = exampleInput(operation, api);
      const reply = exampleReply(operation, api);
      const result = await client[operation.name]?.(input).catch((error: unknown) => ({
        status: String(error),
        body: undefined,
        issues: [],
      }));
      const got = { status: result?.status, body: result?.body, issues: result?.issues };
      const wanted = { status: reply["status"], body: reply["body"], issues: [] };
      const { body, path, query } = (seen.get(operation.name) ?? {}) as Record<string, unknown>;
      const arrived = [body, path ?? undefined, query].map((group) => JSON.stringify(group) ?? "");
      const sent = [input["body"], input["path"], input["query"]].map(
        (group) => JSON.stringify(group) ?? "",
      );
      if (JSON.stringify(got) !== JSON.stringify(wanted))
        failures.push(
          `${operation.name}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`,
        );
      if (arrived.some((text, index) => (sent[index] ?? "") !== "" && text !== sent[index]))
        failures.push(`${operation.name}: ${arrived.join(" ")} arrived of ${sent.join(" ")}`);
    }
    await app.close();
    console.log(`${operations.length} operations called, ${failures.length} failures`);
    const unexpected = failures.filter(
      (failure) => !expected.some((name) => failure.startsWith(`${name}:`)),
    );
    expect(unexpected).toEqual([]);
    expect(
      expected.filter((name) => !failures.some((failure) => failure.startsWith(`${name}:`))),
    ).toEqual([]);
  });
});
