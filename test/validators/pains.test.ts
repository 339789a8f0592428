import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/index.js";
import { strictFlags } from "../support/typecheck.js";
import { validatorsFor } from "../support/validators.js";
import type { GeneratedValidators, Validator } from "../support/validators.js";

type Schemas = Readonly<Record<string, JsonValue>>;

async function using<Found>(
  schemas: Schemas,
  config: Readonly<Record<string, JsonValue>>,
  look: (generated: GeneratedValidators) => Found | Promise<Found>,
): Promise<Found> {
  const generated = await validatorsFor(schemas, config);
  const found = await look(generated);
  await generated.remove();
  return found;
}

const accepts = (validator: Validator | undefined, values: readonly unknown[]): boolean[] =>
  values.map((value) => validator?.safeParse(value).success === true);

const ref = (name: string): JsonValue => ({ $ref: `#/components/schemas/${name}` });

const object = (properties: Schemas, more: Schemas = {}): JsonValue => ({
  type: "object",
  properties,
  ...more,
});

describe("pain 7: large specs and the type-checker", () => {
  test("an object of eight properties costs, with the operation that takes it, fewer than 30 instantiations", async () => {
    const texts = Object.fromEntries(
      [..."abcdefgh"].map((name) => [name, { type: "string", minLength: 1 }]),
    );
    const schemas = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [
        `Thing${index}`,
        object({ ...texts, next: ref(`Thing${(index * 7) % 150}`) }, { required: ["a"] }),
      ]),
    );
    const count = (some: Schemas) =>
      using(some, {}, ({ folder }) => {
        const { options } = ts.convertCompilerOptionsFromJson(strictFlags, folder);
        const files = ts.sys.readDirectory(join(folder, "out/zod"), [".ts"]);
        const program = ts.createProgram(files, options);
        expect(ts.getPreEmitDiagnostics(program)).toEqual([]);
        return program.getInstantiationCount();
      });
    const one = await count({ Thing0: object({ ...texts }) });
    expect((await count(schemas)) - one).toBeLessThan(150 * 30);
  }, 60_000);
});

test("pain 14: patterns mean what the spec says", async () => {
  const patterns = {
    Slash: "^a/b$",
    Backslash: "^a\\\\b$",
    Letter: "^\\p{L}+$",
    Line: "^a\nb$",
    Quote: "^[`\"'${}]+$",
    Astral: "^.$",
    Loose: "^\\-$",
  };
  const schemas = Object.fromEntries(
    Object.entries(patterns).map(([name, pattern]) => [name, { type: "string", pattern }]),
  );
  const values = ["a/b", "a\\b", "é", "a\nb", "`${}", "💩", "-"];
  await using(schemas, {}, ({ validators }) => {
    const table = Object.keys(patterns).map((name) =>
      accepts(validators[`${name}Schema`], values).map(Number).join(""),
    );
    expect(table).toEqual([
      "1000000",
      "0100000",
      "0010000",
      "0001000",
      "0000100",
      "0010011",
      "0000001",
    ]);
  });
});

test("pain 17: every spelling of “text or null” accepts the same", async () => {
  const schemas: Schemas = {
    Text: { type: "string" },
    Types: { type: ["string", "null"] },
    Turned: { type: ["null", "string"] },
    AnyOf: { anyOf: [{ type: "string" }, { type: "null" }] },
    OneOf: { oneOf: [ref("Text"), { type: "null" }] },
    Enum: { anyOf: [{ type: "string" }, { enum: [null] }] },
    Const: { anyOf: [{ const: null }, ref("Text")] },
  };
  await using(schemas, {}, async ({ validators, folder }) => {
    for (const name of Object.keys(schemas)) {
      const isNullable = name !== "Text";
      expect(accepts(validators[`${name}Schema`], ["a", null, 1, undefined])).toEqual([
        true,
        isNullable,
        false,
        false,
      ]);
    }
    const types = await Promise.all(
      ["types", "turned", "any-of"].map((name) =>
        readFile(join(folder, `out/types/${name}.ts`), "utf8"),
      ),
    );
    for (const text of types) expect(text).toMatch(/string \| null/u);
  });
});

test("pain 18: absent keeps, false refuses, a schema is asked, and what is merged is closed after that", async () => {
  const a = { a: { type: "string" } };
  const schemas: Schemas = {
    Open: object(a),
    Closed: object(a, { additionalProperties: false }),
    Rest: object(a, { additionalProperties: { type: "integer" } }),
    Merged: {
      allOf: [
        object(a, { additionalProperties: false }),
        object({ b: { type: "string" } }, { additionalProperties: false }),
      ],
    },
    Sealed: {
      allOf: [object(a), object({ b: { type: "string" } })],
      unevaluatedProperties: false,
    },
  };
  const values = [{ a: "" }, { a: "", b: "" }, { a: "", c: 1 }];
  await using(schemas, {}, ({ validators }) => {
    const table = Object.keys(schemas).map((name) => accepts(validators[`${name}Schema`], values));
    expect(table).toEqual([
      [true, true, true],
      [true, false, false],
      [true, false, true],
      [true, true, false],
      [true, true, false],
    ]);
    expect(validators["OpenSchema"]?.safeParse(values[2])).toMatchObject({ data: values[2] });
  });
});

test("pain 19: what has a default may be left out, comes out, and may be required beside", async () => {
  const text = { type: "string", default: "x" };
  const schemas = { Thing: object({ a: text, b: text }, { required: ["b"] }) };
  await using(schemas, { proof: "emit" }, async ({ validators, folder }) => {
    const thing = validators["ThingSchema"];
    expect(thing?.safeParse({ b: "y" })).toMatchObject({ data: { a: "x", b: "y" } });
    expect(accepts(thing, [{}])).toEqual([false]);
    const types = await readFile(join(folder, "out/types/thing.ts"), "utf8");
    expect(types.replaceAll(/\/\*[^]*?\*\//gu, "").replaceAll(/\s+/gu, " ")).toMatch(
      /interface Thing \{ a: string; b: string; \}.*interface ThingInput \{ a\?: string \| undefined; b: string; \}/u,
    );
  });
});

test("pain 20: members of unions keep their limits, oneOf counts, anyOf keeps all keys", async () => {
  const short = { type: "string", maxLength: 2 };
  const long = { type: "string", minLength: 2 };
  const members = [object({ a: { type: "string" } }), object({ b: { type: "integer" } })];
  const schemas: Schemas = {
    One: { oneOf: [short, long] },
    Any: {
      anyOf: [
        { type: "string", maxLength: 1 },
        { type: "string", minLength: 3 },
      ],
    },
    Keys: { anyOf: members },
  };
  await using(schemas, {}, ({ validators }) => {
    expect(accepts(validators["OneSchema"], ["a", "ab", "abc"])).toEqual([true, false, true]);
    expect(accepts(validators["AnySchema"], ["a", "ab", "abc"])).toEqual([true, false, true]);
    const both = { a: "", b: 1, c: null };
    expect(validators["KeysSchema"]?.safeParse(both)).toEqual({ success: true, data: both });
  });
});

test("pain 24: bundling the validators of one operation leaves those of the others out", async () => {
  const named = (name: string): JsonValue => object({ [`only_${name}`]: { type: "string" } });
  const schemas = { First: named("first"), Second: named("second"), Third: named("third") };
  await using(schemas, {}, async ({ folder }) => {
    const contents = `import { postFirstRequestBody } from "./out/zod/index.js"; globalThis.kept = postFirstRequestBody;`;
    const stdin = { contents, resolveDir: folder, loader: "ts" } as const;
    const options = { bundle: true, format: "esm", write: false, packages: "external" } as const;
    const { outputFiles } = await build({ stdin, ...options });
    const text = outputFiles[0]?.text ?? "";
    expect(text).toContain("only_first");
    expect(text).not.toMatch(/only_(?:second|third)/u);
  });
});

test("pain 33: an open enum keeps the text of a value that it does not know", async () => {
  const schemas = { State: { type: "string", enum: ["open", "closed"] } };
  await using(schemas, { openEnums: "both", proof: "emit" }, ({ validators }) => {
    expect(validators["StateSchema"]?.safeParse("ajar")).toEqual({ success: true, data: "ajar" });
    expect(accepts(validators["StateSchema"], [1])).toEqual([false]);
  });
  await using(schemas, {}, ({ validators }) => {
    expect(accepts(validators["StateSchema"], ["open", "ajar"])).toEqual([true, false]);
  });
});
