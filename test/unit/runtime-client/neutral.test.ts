import { readdirSync } from "node:fs";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

const runtime = new URL("../../../templates/runtime/client", import.meta.url).pathname;
const files = readdirSync(runtime, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".ts"),
);

test("the runtime needs nothing but what browsers, workers, Deno, Bun and Node share", () => {
  const contents = files
    .map((path, index) => `export * as m${index} from "./${path.replace(/\.ts$/u, ".js")}";`)
    .join("\n");
  const { outputFiles, metafile } = buildSync({
    stdin: { contents, resolveDir: runtime, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    metafile: true,
    write: false,
    // Comments may speak of other things.
    minifySyntax: true,
    legalComments: "none",
  });
  const [output] = Object.values(metafile.outputs);
  expect(output?.imports).toEqual([]);
  const text = outputFiles[0]?.text ?? "";
  expect(files.length).toBeGreaterThan(30);
  expect(text.length).toBeGreaterThan(10_000);
  // As members of `globalThis` they are asked for, and may be missing.
  const foreign =
    /(?<![.{,] ?)\b(?:process|Buffer|require|__dirname|setImmediate|window|document|navigator)\b/gu;
  expect(text.match(foreign)).toBeNull();
  // Not in every browser that has the rest.
  const young =
    /AbortSignal\.(?:any|timeout)|ReadableStream\.from|Promise\.withResolvers|URL\.canParse/gu;
  expect(text.match(young)).toBeNull();
});
