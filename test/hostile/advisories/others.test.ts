import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bounded } from "../../../templates/runtime/shared/bounded.js";
import { addToQuery } from "../../../templates/runtime/client/parameters/query.js";
import { specwright } from "../../support/generate.js";
import { scratchFolder } from "../../support/typecheck.js";

let folder = "";
beforeAll(async () => {
  folder = await scratchFolder("advisories");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let count = 0;
async function generate(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  count += 1;
  const cwd = join(folder, `case${count}`);
  await mkdir(cwd);
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
  const started = process.cpuUsage();
  const ran = await specwright(cwd, "generate", ...words, "--out", "out");
  const { user, system } = process.cpuUsage(started);
  return { ...ran, cwd, milliseconds: (user + system) / 1_000 };
}

const head = "openapi: 3.0.3\ninfo: { title: t, version: '1' }\n";
const paths =
  "paths:\n  /a: { get: { operationId: a, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } }\n";
const schemas =
  "components:\n  schemas:\n    A: { type: object, properties: { a: { type: string } } }\n";
const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** The end of a run that may fail, and must not take long or throw. */
async function expectBounded(text: string): Promise<void> {
  const { code, err, milliseconds } = await generate(
    { "spec.yaml": text },
    "spec.yaml",
    "--only",
    "types",
  );
  expect([0, 2]).toContain(code);
  expect(err).not.toMatch(/^\s+at /mu);
  if (code === 2) expect(err).toMatch(/spec\.yaml:\d+:\d+/u);
  expect(milliseconds).toBeLessThan(10_000);
}

describe("what we build on must not be made to run for ever", () => {
  const flow = (depth: number): string =>
    `${head}${paths}${schemas}x-deep: ${"[".repeat(depth)}${"]".repeat(depth)}\n`;
  test.each([1_000, 5_000, 20_000])(
    "CVE-2026-33532, GHSA-48c2-rrv3-qjmp, js-yaml 739: collections in collections, %s levels",
    (depth) => expectBounded(flow(depth)),
  );

  test("CVE-2026-33532: blocks in blocks", () =>
    expectBounded(
      `${head}${paths}${schemas}x-deep:\n${numbers(3_000)
        .map((level) => `${" ".repeat(level + 1)}a:`)
        .join("\n")}\n`,
    ));

  test("CVE-2026-53550, GHSA-h67p-54hq-rp68: one alias over and over in a merge key", () =>
    expectBounded(
      `${head}${paths}${schemas}x-base: &b { ${numbers(50)
        .map((key) => `k${key}: v`)
        .join(", ")} }\nx-merged:\n  <<: [${numbers(20_000)
        .map(() => "*b")
        .join(", ")}]\n`,
    ));

  test("CVE-2026-59869, GHSA-52cp-r559-cp3m: a chain of merge keys", () =>
    expectBounded(
      `${head}${paths}${schemas}x-chain:\n  m0: &m0 { k0: v }\n${numbers(2_000)
        .map((key) => `  m${key + 1}: &m${key + 1} { <<: *m${key}, k${key + 1}: v }`)
        .join("\n")}\n`,
    ));

  test("CVE-2026-59870, GHSA-724g-mxrg-4qvm, GHSA-5p4m-2wfm-xmqj, CVE-2026-84375, GHSA-2883-xcg3-v3hh: an ordered map of 30,000 entries", () =>
    expectBounded(
      `${head}${paths}${schemas}x-map: !!omap\n${numbers(30_000)
        .map((key) => `  - k${key}: v`)
        .join("\n")}\n`,
    ));

  test("js-yaml 739: aliases that stand for 9^9 values", () =>
    expectBounded(
      `${head}${paths}${schemas}x-bomb:\n  a0: &a0 [${numbers(9).join(", ")}]\n${numbers(9)
        .map(
          (level) =>
            `  a${level + 1}: &a${level + 1} [${numbers(9)
              .map(() => `*a${level}`)
              .join(", ")}]`,
        )
        .join("\n")}\n`,
    ));

  test("go-openapi: references that double at each of 40 levels", () =>
    expectBounded(
      `${head}${paths}components:\n  schemas:\n    A: { $ref: '#/components/schemas/D0' }\n${numbers(
        40,
      )
        .map(
          (level) =>
            `    D${level}: { allOf: [{ $ref: '#/components/schemas/D${level + 1}' }, { type: object, properties: { p${level}: { $ref: '#/components/schemas/D${level + 1}' } } }] }`,
        )
        .join("\n")}\n    D40: { type: string }\n`,
    ));

  test("CVE-2023-4316, GHSA-m95q-7qp3-xv42: an expression for e-mail addresses", async () => {
    const { z } = await import("zod");
    const started = performance.now();
    for (const text of [
      `a@${"a.".repeat(50_000)}`,
      `${"a".repeat(100_000)}@`,
      `a@a${".a".repeat(50_000)}!`,
    ])
      z.email().safeParse(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("nobody's prototype is changed", () => {
  const names = Object.getOwnPropertyNames(Object.prototype).length;
  const expectUnpolluted = (): void => {
    expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(names);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  };

  test("CVE-2026-48819, GHSA-hhx9-57xq-r5rw: a query parameter called __proto__", () => {
    const draft = { url: "/a", headers: new Headers(), body: undefined };
    addToQuery(draft, "__proto__", "polluted");
    addToQuery(draft, "constructor[prototype][polluted]", "1");
    expect(draft.url).toBe("/a?__proto__=polluted&constructor%5Bprototype%5D%5Bpolluted%5D=1");
    expectUnpolluted();
  });

  test("CVE-2024-29651, GHSA-5f97-h2c2-826q: a config, an overlay and a document with __proto__ in them", async () => {
    const config =
      '{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } }, "security": { "__proto__": { "polluted": 1 } } }';
    const refused = await generate(
      { "spec.yaml": head + paths + schemas, "specwright.config.json": config },
      "spec.yaml",
    );
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("config/unknown-key")]);
    const overlay = JSON.stringify({
      overlay: "1.0.0",
      info: { title: "o", version: "1" },
      actions: [],
    }).replace(
      '"actions":[]',
      '"actions":[{"target":"$","update":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}},{"target":"$.components.schemas.A.properties","update":{"__proto__":{"type":"string"}}}]',
    );
    const made = await generate(
      { "spec.yaml": head + paths + schemas, "o.json": overlay },
      "spec.yaml",
      "--overlay",
      "o.json",
      "--only",
      "types",
    );
    expect([made.code, made.err]).toEqual([0, expect.any(String)]);
    expectUnpolluted();
  });

  test("CVE-2021-3918, GHSA-896r-f27r-55mw: defaults and examples with __proto__ in them", async () => {
    const text = JSON.stringify({
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      paths: {},
      components: { schemas: { A: { type: "object", default: 1, examples: [2] } } },
    })
      .replace('"default":1', '"default":{"__proto__":{"polluted":1}}')
      .replace("[2]", '[{"__proto__":{"polluted":1}}]');
    expect((await generate({ "spec.json": text }, "spec.json")).code).toBe(0);
    expectUnpolluted();
  });

  test("orpc PR 1727: a body with __proto__ in it", () => {
    for (const text of ['{"__proto__":{"polluted":1}}', '{"a":[{"__proto__":{"polluted":1}}]}'])
      expect(bounded(JSON.parse(text), { depth: 10, members: 10 })).toMatchObject({
        ok: false,
        code: "unsafe_key",
      });
    expectUnpolluted();
  });
});

describe("nothing is fetched, read or sent that was not asked for", () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? ""}`);
    response.setHeader("content-type", "application/json").end('{"type":"object"}');
  });
  let address = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test("CVE-2026-54663, GHSA-x36r-4347-pm5x, CVE-2026-54660, GHSA-h754-fxp7-88wx, CVE-2026-54690, GHSA-954p-556p-r752, GHSA-w727-8j6c-2rj4, CVE-2023-27162: references to addresses", async () => {
    const refs = [
      `${address}/a.json`,
      `${address.replace("http:", "")}/b.json`,
      "http://169.254.169.254/latest/meta-data",
      `${address}/c.yaml#/x`,
    ];
    const spec = `${head}${paths}components:\n  schemas:\n    A:\n      type: object\n      properties:\n${refs.map((ref, index) => `        r${index}: { $ref: '${ref}' }`).join("\n")}\nexternalDocs: { url: '${address}/docs' }\n`;
    await generate({ "spec.yaml": spec }, "spec.yaml");
    expect(asked).toEqual([]);
  });

  test("go-openapi: references to files that are no part of the spec", async () => {
    const secret = join(folder, "secret.yaml");
    await writeFile(
      secret,
      "Secret: { type: object, description: a-secret-text, properties: { secretField: { type: string } } }\n",
    );
    const refs = [
      "../secret.yaml#/Secret",
      `file://${secret}#/Secret`,
      `${secret}#/Secret`,
      "/etc/passwd",
      "./link.yaml#/Secret",
    ];
    for (const ref of refs) {
      const spec = `${head}${paths}components:\n  schemas:\n    A: { type: object, properties: { r: { $ref: '${ref}' } } }\n`;
      count += 1;
      const cwd = join(folder, `case${count}`);
      await mkdir(cwd);
      await writeFile(join(cwd, "spec.yaml"), spec);
      await symlink(secret, join(cwd, "link.yaml"));
      const { code, err } = await specwright(
        cwd,
        "generate",
        "spec.yaml",
        "--out",
        "out",
        "--only",
        "types,openapi",
      );
      expect(err).not.toContain("a-secret-text");
      const written = code === 0 ? await readdir(join(cwd, "out"), { recursive: true }) : [];
      expect(written.join()).not.toMatch(/secret/iu);
    }
  });
});
