import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/index.js";
import { Duration, Instant, PlainDate, Temporal, temporalPackage } from "../support/temporal.js";
import { specwright } from "../support/generate.js";
import { compilers, scratchFolder, typeCheckFolder, writeFiles } from "../support/typecheck.js";
import type { CompilerVersion } from "../support/typecheck.js";
import { documentOf, validatorsFor } from "../support/validators.js";

const when = { type: "string", format: "date-time" };
const ref = (name: string): JsonValue => ({ $ref: `#/components/schemas/${name}` });
const schemas: Readonly<Record<string, JsonValue>> = {
  Visit: {
    type: "object",
    required: ["at"],
    minProperties: 1,
    properties: {
      at: when,
      on: { type: "string", format: "date" },
      lasts: { type: "string", format: "duration" },
      opens: { type: "string", format: "time" },
      until: { type: ["string", "null"], format: "date-time" },
      either: { anyOf: [when, { type: "boolean" }] },
      log: { type: "array", items: when, maxItems: 2 },
      byName: { type: "object", additionalProperties: when },
      next: ref("Visit"),
    },
  },
  Both: {
    allOf: [
      ref("Visit"),
      { type: "object", properties: { seen: when }, not: { required: ["lost"] } },
    ],
  },
};

beforeAll(() => {
  Object.assign(globalThis, { Temporal });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "Temporal");
});

const text = "2024-02-29T08:00:00Z";
const at = Instant.from(text);

test("dates are of Temporal in code and text on the wire, wherever they stand", async () => {
  const { validators, remove } = await validatorsFor(schemas, { dates: "Temporal" });
  const [visit, both] = [validators["VisitSchema"], validators["BothSchema"]];
  const wire = {
    at: text,
    on: "2024-02-29",
    lasts: "P1DT2H",
    opens: "10:00:00+02:00",
    until: null,
    either: text,
    log: [text],
    byName: { a: text },
    next: { at: text, either: true },
  };
  const inCode = {
    ...wire,
    at,
    on: PlainDate.from("2024-02-29"),
    lasts: Duration.from("P1DT2H"),
    either: at,
    log: [at],
    byName: { a: at },
    next: { at, either: true },
  };
  expect(visit?.safeParse(wire)).toStrictEqual({ success: true, data: inCode });
  expect(visit?.safeEncode(inCode)).toEqual({ success: true, data: wire });
  const seen = { at: text, seen: text, other: 1 };
  expect(both?.safeParse(seen)).toStrictEqual({ success: true, data: { at, seen: at, other: 1 } });
  expect(both?.safeEncode({ at, seen: at, other: 1 })).toEqual({ success: true, data: seen });
  const read = (value: string) => {
    const result = visit?.safeParse({ at: value });
    return result?.success === true ? String((result.data as { at: unknown }).at) : false;
  };
  expect(read("2024-02-29t10:00:00+02:00")).toBe(text);
  expect(read("2016-12-31T23:59:60Z")).toBe("2016-12-31T23:59:59.999999999Z");
  expect(read("2024-02-29T08:00:00.1234567891Z")).toBe("2024-02-29T08:00:00.123456789Z");
  expect(read("2023-02-29T08:00:00Z")).toBe(false);
  expect(visit?.safeEncode({ at: text }).success).toBe(false);
  expect(visit?.safeEncode({ at: PlainDate.from("2024-02-29") }).success).toBe(false);
  const refused = visit?.safeParse({ at: text, log: [text, "now"], until: "x" });
  expect(refused?.success === false && refused.error.issues.map(({ path }) => path)).toEqual([
    ["until"],
    ["log", 1],
  ]);
  await remove();
});

test("what Temporal cannot hold is an issue, and no exception", async () => {
  const { validators, remove } = await validatorsFor(schemas, { dates: "Temporal", zod: "mini" });
  const from = Instant.from;
  Instant.from = () => {
    throw new RangeError("out of range");
  };
  const result = validators["VisitSchema"]?.safeParse({ at: text });
  Instant.from = from;
  expect(result?.success === false && result.error.issues).toMatchObject([{ path: ["at"] }]);
  await remove();
});

/** The class of a platform, as a library of TypeScript declares it. */
const ambient = temporalPackage["index.d.ts"]?.replaceAll("export declare", "declare") ?? "";

test.each([undefined, "temporal-stand-in"])(
  "types and validators agree; Temporal comes from %s",
  async (temporal) => {
    const folder = await scratchFolder("temporal");
    const config = { input: "openapi.json", out: "out", format: "none", only: ["zod", "client"] };
    const dates = {
      dates: "Temporal",
      proof: "emit",
      ...(temporal === undefined ? {} : { temporal }),
    };
    await writeFile(join(folder, "openapi.json"), JSON.stringify(documentOf(schemas)));
    await writeFile(
      join(folder, "specwright.config.json"),
      JSON.stringify({ ...config, ...dates }),
    );
    expect(await specwright(folder, "generate")).toMatchObject({ code: 0 });
    const files =
      temporal === undefined
        ? [["out/ambient.d.ts", ambient] as const]
        : Object.entries(temporalPackage).map(
            ([name, content]) => [`node_modules/${temporal}/${name}`, content] as const,
          );
    await writeFiles(folder, new Map(files));
    for (const version of Object.keys(compilers) as CompilerVersion[])
      expect(await typeCheckFolder(join(folder, "out"), version)).toBe("");
    await rm(folder, { recursive: true });
  },
);
