import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import { afterEach, describe, expect, test, vi } from "vitest";
import { environment } from "../../../templates/runtime/client/environment.js";
import { logLevel } from "../../../templates/runtime/client/log-level.js";

const runtime = new URL("../../../templates/runtime/client", import.meta.url).pathname;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("a variable of the environment", () => {
  test("of Node and Bun", () => {
    vi.stubEnv("BALLOONS_KEY", "k1");
    vi.stubEnv("BALLOONS_EMPTY", "");
    expect(["BALLOONS_KEY", "BALLOONS_EMPTY", "BALLOONS_NONE"].map(environment)).toEqual([
      "k1",
      undefined,
      undefined,
    ]);
    expect(environment("constructor")).toBeUndefined();
  });

  test("of Deno, which may forbid it", () => {
    vi.stubGlobal("Deno", {
      env: {
        get(name: string) {
          if (name === "SECRET") throw new Error("Requires env access");
          return name === "BALLOONS_DENO" ? "d1" : undefined;
        },
      },
    });
    expect(["BALLOONS_DENO", "SECRET", "OTHER"].map(environment)).toEqual([
      "d1",
      undefined,
      undefined,
    ]);
  });

  test.each(["{}", "{ process: {} }", "{ process: { env: {} }, Deno: {} }"])(
    "where the globals are %s",
    (globals) => {
      const { outputFiles } = buildSync({
        stdin: {
          contents: `import { environment } from "./environment.js"; globalThis.found = environment("PATH");`,
          resolveDir: runtime,
          loader: "ts",
        },
        bundle: true,
        minify: true,
        platform: "browser",
        format: "iife",
        write: false,
      });
      const context = createContext(runInContext(`(${globals})`, createContext({})) as object);
      runInContext(outputFiles[0]?.text ?? "", context);
      expect(context).toHaveProperty("found", undefined);
    },
  );
});

test("a level of logs by its name", () => {
  vi.stubEnv("BALLOONS_LOG", "Debug");
  vi.stubEnv("BALLOONS_LOUD", "loud");
  expect(logLevel("BALLOONS_LOG")).toBe("debug");
  expect(logLevel("BALLOONS_LOUD")).toBe("warn");
  expect(logLevel("BALLOONS_NONE", "off")).toBe("off");
});
