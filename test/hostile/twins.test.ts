import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "../../generator/pipeline/index.js";
import { optionsFor, templates, valueOf } from "../support/generate.js";
import { scratchFolder } from "../support/typecheck.js";
import { payloads } from "./payloads.js";
import { readCode } from "./shape.js";
import { documentWith, pageWith } from "./spec.js";
import type { TextAt } from "./spec.js";

let folder = "";
beforeAll(async () => {
  folder = await scratchFolder("twins");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The output of a spec by path, in the order of the files. */
async function outputOf(name: string, text: string): Promise<ReadonlyMap<string, string>> {
  const cwd = join(folder, name);
  await mkdir(cwd, { recursive: true });
  const file = text.startsWith("{") ? "spec.json" : "page.md";
  await writeFile(join(cwd, file), text);
  const options = await optionsFor(cwd, { inputs: [file], out: "out" });
  return valueOf(await compile({ ...options, format: "none" }, templates, {})).files;
}

/** Most files are alike in every output: the runtime is. Each text is read once. */
const readTexts = new Map<string, ReturnType<typeof readCode>>();

function readOnce(path: string, text: string): ReturnType<typeof readCode> {
  const read = readTexts.get(text) ?? readCode(path, text);
  readTexts.set(text, read);
  return read;
}

/** The forms of all files, whatever they are called: names decide about paths. */
function shapesOf(files: ReadonlyMap<string, string>): readonly string[] {
  const read = [...files]
    .filter(([path]) => path.endsWith(".ts"))
    .map(([path, text]) => readOnce(path, text));
  expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  return read.map(({ shape }) => shape).toSorted();
}

/** A harmless text for each place, and no two alike. */
function harmless(): TextAt {
  const known = new Map<string, string>();
  return (place) => {
    const word =
      known.get(place) ?? `Word${String.fromCharCode(65 + (known.size % 26))}${known.size}x`;
    known.set(place, word);
    return word;
  };
}

/** A hostile text for each place: its own letters keep it apart from the others, as those of its twin do. */
function hostile(texts: readonly string[]): TextAt {
  const known = new Map<string, string>();
  return (place) => {
    const payload = texts[known.size % texts.length] ?? "";
    const isNew = ![...known.values()].includes(payload);
    const text = known.get(place) ?? (isNew ? payload : `Text${known.size}x ${payload}`);
    known.set(place, text);
    return text;
  };
}

const unicode = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .map((text) => `w${text}`);
const loneSurrogates = fc
  .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { minLength: 1, maxLength: 4 })
  .map((units) => `w${String.fromCharCode(...units)}`);
const texts = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...payloads) }, unicode, loneSurrogates),
  {
    minLength: 20,
    maxLength: 50,
  },
);

test("the code of a hostile document differs from that of its twin in literals, comments and names only", async () => {
  const twin = shapesOf(await outputOf("twin", JSON.stringify(documentWith(harmless()))));
  await fc.assert(
    fc.asyncProperty(texts, async (list) => {
      const text = JSON.stringify(documentWith(hostile(list)));
      expect(shapesOf(await outputOf("hostile", text))).toEqual(twin);
    }),
    { numRuns: 5, seed: 3 },
  );
});

test("the code of a hostile page differs from that of its twin in literals, comments and names only", async () => {
  const twin = shapesOf(await outputOf("twin-page", pageWith(harmless())));
  await fc.assert(
    fc.asyncProperty(texts, async (list) => {
      expect(shapesOf(await outputOf("hostile-page", pageWith(hostile(list))))).toEqual(twin);
    }),
    { numRuns: 5, seed: 4 },
  );
});

test("a text that got into code would be seen", () => {
  const [one, other] = ["const a = 'x';", "const a = 'x'+(globalThis.__CANARY=1)+'y';"];
  expect(readCode("a.ts", one).shape).not.toBe(readCode("a.ts", other).shape);
  expect(readCode("a.ts", other).problems).toEqual(["a.ts: the canary is code"]);
});
