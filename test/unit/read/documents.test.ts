import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { positionAt } from "../../../generator/source/index.js";
import {
  defaultLimits,
  documentOf,
  openUri,
  originIn,
  readJsonDocument,
} from "../../../generator/read/index.js";
import type { JsonValue } from "../../../generator/ir/index.js";
import { childPointer, rootPointer } from "../../../generator/source/index.js";
import { accessTo } from "../../support/access.js";
import { specwright } from "../../support/generate.js";
import { valueOf } from "../../support/result.js";
import { cpuOf } from "../../support/cpu.js";
import { scratchFolder } from "../../support/typecheck.js";

/** The parsers of YAML that this process has loaded. */
function loadedParsers(): readonly string[] {
  const { cache } = createRequire(import.meta.url);
  const names = Object.keys(cache).flatMap(
    (path) => /node_modules\/(js-yaml|yaml)\//u.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].toSorted();
}

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("documents");
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function put(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(cwd, path)), { recursive: true });
  await writeFile(join(cwd, path), text);
}

const page =
  "# Make a thing\n\nIt makes a thing.\n\nEndpoint: POST /v1/things\nVersion: 1.0.0\n\n## Response 204 fields\n";

// This one stands first: what is loaded once stays loaded.
test("a parser of YAML is loaded when there is YAML, and the one that knows places when one is shown", async () => {
  await put("page.md", page);
  await put(
    "api.json",
    JSON.stringify({
      openapi: "3.1.1",
      paths: {},
      components: { schemas: { A: { $ref: "#/nothing" } } },
    }),
  );
  await put("api.yaml", "openapi: 3.1.1\ninfo: { title: A, version: '1' }\npaths: {}\n");
  const run = (file: string) =>
    specwright(cwd, "generate", file, "--out", "out", "--only", "types");
  await run("page.md");
  expect((await run("api.json")).err).toContain("api.json:1:");
  expect(loadedParsers()).toEqual([]);
  expect((await run("api.yaml")).err).not.toContain("[");
  expect(loadedParsers()).toEqual(["js-yaml"]);
});

const read = (text: string, path = "a.yaml"): JsonValue =>
  valueOf(readJsonDocument({ path, text })).value;
const codes = (text: string, path = "a.yaml"): readonly string[] =>
  readJsonDocument({ path, text }).diagnostics.map(({ code }) => code);

describe("YAML 1.2", () => {
  test.each<readonly [string, JsonValue]>([
    [
      "a: yes\nb: 2001-01-01\nc: 0o17\nd: ~\ne: 1_000\n",
      { a: "yes", b: "2001-01-01", c: 15, d: null, e: "1_000" },
    ],
    ["x: &x { a: 1, b: 2 }\ny: { <<: *x, b: 3 }\n", { x: { a: 1, b: 2 }, y: { a: 1, b: 3 } }],
    [
      "x: &x { a: 1 }\ny: &y { b: 2 }\nz: { <<: [*x, *y], c: 3 }\n",
      { x: { a: 1 }, y: { b: 2 }, z: { a: 1, b: 2, c: 3 } },
    ],
    ["a: |\r\n  one\r\n  two\r\nb:\tc\r\n", { a: "one\ntwo\n", b: "c" }],
    ['{ a: 1, "b": [2] }\n', { a: 1, b: [2] }],
    // Not indented as YAML has it, and read by everybody.
    ["a: {\n  b: 1\n}\n", { a: { b: 1 } }],
  ])("%j", (text, value) => expect(read(text)).toEqual(value));

  test("names that objects of JavaScript have are names like others", () => {
    const value = read("__proto__: { a: 1 }\nconstructor: 2\n");
    expect(Object.entries(value ?? {})).toEqual([
      ["__proto__", { a: 1 }],
      ["constructor", 2],
    ]);
    expect(codes("__proto__: 1\n__proto__: 2\n")).toEqual(["document/duplicate-key"]);
    expect(codes('{ "__proto__": 1, "__proto__": 2 }', "a.json")).toEqual([
      "document/duplicate-key",
    ]);
  });

  test("a key that a merge brings may be there already", () => {
    expect(codes("x: &x { a: 1 }\ny: { a: 2, <<: *x }\nz:\n  <<: *x\n  <<: *x\n")).toEqual([]);
  });

  test.each([
    [
      "a small text that stands for millions",
      `a: &a [1,1,1,1,1,1,1,1]\n${"bcdefghij"
        .split("")
        .map(
          (name, index) =>
            `${name}: &${name} [${Array(9).fill(`*${"abcdefghij"[index]}`).join(",")}]`,
        )
        .join("\n")}\n`,
      "document/too-large",
    ],
    ["deep flow", "[".repeat(100_000), "document/too-deep"],
    ["deep blocks", "- ".repeat(100_000), "document/too-deep"],
    ["deep objects", `a: ${"{ a: ".repeat(5000)}`, "document/too-deep"],
    ["what holds itself", "a: &a [*a]\n", "document/too-deep"],
    [
      "many aliases",
      `a: &a 1\nb: [${Array(10_001).fill("*a").join(",")}]\n`,
      "document/too-many-aliases",
    ],
  ])("%s is refused, and soon", (_, text, code) => {
    expect(cpuOf(() => expect(codes(text)).toEqual([code]))).toBeLessThan(3_000);
  });

  test("deep JSON is refused", () => {
    expect(codes(`${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`, "a.json")).toEqual([
      "document/too-deep",
    ]);
  });
});

test("a merged member is shown where it stands", () => {
  const document = valueOf(
    readJsonDocument({ path: "a.yaml", text: "x: &x\n  a: 1\ny:\n  <<: *x\nz: *x\n" }),
  );
  for (const name of ["x", "y", "z"]) {
    const origin = originIn(document, childPointer(childPointer(rootPointer, name), "a"));
    expect(positionAt(origin.source, origin.start)).toEqual({ line: 2, column: 6 });
  }
});

const json: fc.Arbitrary<JsonValue> = fc
  .jsonValue()
  .map((value) => JSON.parse(JSON.stringify(value)));

test("JSON without duplicates is never refused, however it is laid out", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), json),
      fc.constantFrom(undefined, 2, "\t"),
      (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(readJsonDocument({ path: "a.json", text })).toMatchObject({ ok: true });
        expect(codes(text.replaceAll("\n", "\r\n"), "a.json")).toEqual([]);
      },
    ),
  );
});

test("a member that is written twice is found wherever it stands", () => {
  fc.assert(
    fc.property(json, fc.string(), fc.string(), json, (value, key, other, again) => {
      fc.pre(key !== other);
      const [name, text] = [JSON.stringify(key), JSON.stringify(value)];
      const twice = `{ ${name}: ${text}, ${JSON.stringify(other)}: [${text}], ${name}: ${JSON.stringify(again)} }`;
      const { diagnostics } = readJsonDocument({ path: "a.json", text: `[${text}, ${twice}]` });
      expect(diagnostics.map(({ code }) => code)).toEqual(["document/duplicate-key"]);
      const starts = diagnostics[0]?.places.map(({ origin }) => origin.start) ?? [];
      expect(
        starts.map((start) => `[${text}, ${twice}]`.slice(start, start + name.length)),
      ).toEqual([name, name]);
      expect(starts[0]).toBeGreaterThan(starts[1] ?? 0);
    }),
  );
});

describe("files", () => {
  const open = (path: string, paths = [cwd]) =>
    openUri(pathToFileURL(join(cwd, path)).href, "file:///a", { ...accessTo(cwd), paths });

  test("outside of what is allowed are not touched, by whatever way", async () => {
    await put("inside/a.json", "{}");
    await put("outside/b.json", "{}");
    await symlink(join(cwd, "outside"), join(cwd, "inside/link"));
    await symlink(join(cwd, "inside/a.json"), join(cwd, "inside/same.json"));
    const paths = [join(cwd, "inside")];
    const uri = pathToFileURL(join(cwd, "inside/a.json")).href;
    expect(await open("inside/a.json", paths)).toMatchObject({ kind: "opened", uri });
    expect(await open("inside/same.json", paths)).toMatchObject({ kind: "opened", uri });
    expect(await open("outside/b.json", paths)).toEqual({ kind: "path", path: "outside/b.json" });
    expect(await open("inside/link/b.json", paths)).toEqual({
      kind: "path",
      path: "inside/link/b.json",
    });
    // Whether there is such a file is not told either.
    expect(await open("outside/nothing.json", paths)).toMatchObject({ kind: "path" });
    expect(await openUri("file://server/share/a.json", "file:///a", accessTo("/"))).toMatchObject({
      kind: "path",
    });
    expect(await open("outside/b.json", [...paths, join(cwd, "outside/b.json")])).toMatchObject({
      kind: "opened",
    });
    expect(await open("inside2/a.json", paths)).toMatchObject({ kind: "path" });
  });

  test("may have a byte order mark", async () => {
    await put("a.json", new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]));
    await put("b.json", new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]));
    for (const path of ["a.json", "b.json"])
      expect(await open(path)).toMatchObject({ source: { text: "{}" } });
  });
});

test("the bounds are those of the limits", () => {
  const text = JSON.stringify(documentOf({ a: [1, 2, 3] }, "x").value);
  const within = { ...defaultLimits, values: 5, depth: 3 };
  expect(readJsonDocument({ path: "a.json", text }, within).ok).toBe(true);
  for (const limits of [{ values: 4 }, { depth: 2 }, { bytes: 5 }])
    expect(readJsonDocument({ path: "a.json", text }, { ...within, ...limits }).ok).toBe(false);
});
