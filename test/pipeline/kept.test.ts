import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtIn } from "../../generator/built-in.js";
import { resolveOptions } from "../../generator/config/index.js";
import type { Options } from "../../generator/config/index.js";
import { renderDiagnostic } from "../../generator/diagnostics/index.js";
import { KeptRun, compile } from "../../generator/pipeline/index.js";
import { valueOf } from "../support/result.js";
import { scratchFolder } from "../support/typecheck.js";

type Json = { [name: string]: Json } | Json[] | string | number | boolean | null;
type Members = { [name: string]: Json };

const ref = (name: string): Members => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Members): Members => ({ content: { "application/json": { schema } } });
const answer = (schema: Members): Members => ({ "200": { description: "Done", ...json(schema) } });
const object = (properties: Members, more: Members = {}): Members => ({
  type: "object",
  properties,
  ...more,
});

/** Schemas that lean on each other in every way that changes what others become. */
const schemas = (): Members => ({
  Pet: object({ id: { type: "integer", readOnly: true }, tag: ref("Tag"), owner: ref("Owner") }),
  Tag: { type: "string", enum: ["a", "b"] },
  Owner: object({ name: { type: "string" }, pets: { type: "array", items: ref("Pet") } }),
  Base: object({ kind: { type: "string" } }, { required: ["kind"] }),
  Cat: { allOf: [ref("Base"), object({ lives: { type: "integer", default: 9 } })] },
  Dog: { allOf: [ref("Base"), object({ bark: { type: "string" } })] },
  Animal: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
  Problem: object({ message: { type: "string" }, errors: { type: "array", items: ref("Tag") } }),
});

const operation = (id: string, schema: Members): Members => ({
  operationId: id,
  summary: `What ${id} does`,
  parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
  requestBody: json(object({ inner: schema, note: { type: "string" } })),
  responses: { ...answer(schema), "400": { description: "No", ...json(ref("Problem")) } },
});

const document = (): Members => ({
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://example.com" }],
  paths: {
    "/pets": { get: operation("listPets", ref("Pet")), post: operation("addPet", ref("Animal")) },
    "/owners": { get: operation("listOwners", ref("Owner")) },
    "/tags": { put: { ...operation("putTag", ref("Tag")), security: [{ key: [] }] } },
  },
  components: {
    schemas: schemas(),
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
  },
});

const at = (value: Json | undefined, ...steps: readonly string[]): Members => {
  const found = steps.reduce<Json | undefined>(
    (inner, step) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? inner[step]
        : undefined,
    value,
  );
  return typeof found === "object" && found !== null && !Array.isArray(found) ? found : {};
};

const places = [
  ["/pets", "get"],
  ["/pets", "post"],
  ["/owners", "get"],
  ["/tags", "put"],
] as const;
const names = ["Pet", "Tag", "Owner", "Base", "Cat", "Dog", "Animal", "Problem"] as const;

/** What may happen to a document between two runs. */
const edits: readonly ((root: Members, one: number, other: number) => void)[] = [
  (root, one, other) => {
    const [path, method] = places[one % places.length] ?? places[0];
    at(root, "paths", path, method)["summary"] = `Summary ${other}`;
  },
  (root, one, other) => {
    const [path, method] = places[one % places.length] ?? places[0];
    at(root, "paths", path, method)["operationId"] = `renamed ${other % 3}`;
  },
  (root, one, other) => {
    const [path, method] = places[one % places.length] ?? places[0];
    at(root, "paths", path, method)["responses"] = answer(
      ref(names[other % names.length] ?? "Pet"),
    );
  },
  (root, one) => {
    const [path, method] = places[one % places.length] ?? places[0];
    delete at(root, "paths", path)[method];
  },
  (root, one, other) => {
    at(root, "paths")[`/more/${one % 3}`] = { get: operation(`more ${other % 3}`, ref("Dog")) };
  },
  (root, one, other) => {
    const name = names[one % names.length] ?? "Pet";
    at(root, "components", "schemas")[name] = object({ [`p${other % 3}`]: ref("Tag") });
  },
  (root, one, other) => {
    const name = names[one % names.length] ?? "Pet";
    at(root, "components", "schemas", name)["description"] = `Described ${other}`;
  },
  (root, one, other) => {
    const more = ["listPetsQueryParameters", "Cat2", "cat", "TagInput", "ListPetsInput"];
    const name = more[one % more.length] ?? "cat";
    at(root, "components", "schemas")[name] = object({
      of: ref(names[other % names.length] ?? "Pet"),
    });
  },
  (root, one) => {
    at(root, "components", "schemas")["Tag"] = { type: "string", default: `tag ${one % 2}` };
  },
  (root) => {
    at(root, "components", "schemas")["Tag"] = object({ up: ref("Owner") });
  },
  (root, one, other) => {
    const name = names[one % names.length] ?? "Pet";
    const items = ref(names[other % names.length] ?? "Pet");
    at(root, "components", "schemas")[name] = { type: "array", items };
  },
  (root, one) => {
    at(root, "info")["title"] = `Pets ${one % 2}`;
  },
  (root, one) => {
    at(root, "components", "securitySchemes")["key"] =
      one % 2 === 0 ? { type: "http", scheme: "bearer" } : { type: "http", scheme: "basic" };
  },
  (root, one) => {
    root["servers"] = [{ url: `https://example.com/${one % 2}` }];
  },
];

const nameBy = (number: number): string => names[number % names.length] ?? "Pet";

/** What the body of one operation may become: what is told, merged, or leads elsewhere. */
const bodies: readonly ((one: number) => Members)[] = [
  (one) => ({ allOf: [ref(nameBy(one)), object({ note: { type: "string" } })] }),
  (one) => ({ oneOf: [ref("Cat"), ref(nameBy(one))], discriminator: { propertyName: "kind" } }),
  () => ({
    oneOf: [ref("Cat"), ref("Dog")],
    discriminator: { propertyName: "kind", mapping: { feline: "#/components/schemas/Cat" } },
  }),
  (one) => ({ allOf: [ref(nameBy(one)), { required: ["name", "kind"] }], required: ["id"] }),
  (one) => ref(`Missing${one % 2}`),
  () => ({ $ref: "#/paths/~1tags/put/responses/200/content/application~1json/schema" }),
  () => ({ $ref: "#/components/responses/Page/content/application~1json/schema" }),
  () => ({ $ref: "#named" }),
  () => ({ ...object({ deep: { type: "string" } }), $anchor: "named" }),
  () => object({ kind: { type: "string", default: 5 } }),
  () => object({ name: { type: "string", pattern: "(a+)+$" } }),
  () => ({ type: "object", properties: [] }),
  () => ({ allOf: { no: "list" } }),
  (one) => object({ a: { type: "string" }, b: ref(nameBy(one)) }, { minProperties: 1 }),
];

/** What may happen to one operation, its path or what both refer to. */
const more: readonly ((root: Members, one: number, other: number) => void)[] = [
  (root, one, other) => {
    const body = bodies[other % bodies.length]?.(one) ?? {};
    operationOf(root, one)["requestBody"] = json(body);
  },
  (root, one) => {
    operationOf(root, one)["description"] = "Either `a` or `b` must be provided.";
  },
  (root, one, other) => {
    operationOf(root, one)["security"] = [{ [`other${other % 2}`]: [] }];
  },
  (root, one, other) => {
    operationOf(root, one)["operationId"] = `pets ${other % 2}`;
  },
  (root, one, other) => {
    const parameter = { $ref: "#/components/parameters/Page" };
    operationOf(root, one)["parameters"] = other % 2 === 0 ? [parameter, parameter] : [parameter];
  },
  (root, _one, other) => {
    const schema = { type: other % 2 === 0 ? "integer" : "string" };
    at(root, "components")["parameters"] = { Page: { name: "page", in: "query", schema } };
  },
  (root, _one, other) => {
    at(root, "components")["responses"] = {
      Page: { description: "A page", ...json(ref(nameBy(other))) },
    };
  },
  (root, one, other) => {
    const schema = { type: other % 2 === 0 ? "integer" : "string" };
    const [path] = places[one % places.length] ?? places[0];
    at(root, "paths", path)["parameters"] = [{ name: "common", in: "query", schema }];
  },
  (root) => {
    const entries = Object.entries(at(root, "paths"));
    root["paths"] = Object.fromEntries(entries.toReversed());
  },
  (root, one, other) => {
    root["webhooks"] = { [`hook${one % 2}`]: { post: operation(`hook ${other % 2}`, ref("Cat")) } };
  },
  (root, one) => {
    operationOf(root, one)["responces"] = {};
  },
  (root, one) => {
    operationOf(root, one)["callbacks"] = {
      done: { "{$request.body#/url}": { post: operation("told", ref("Dog")) } },
    };
  },
];

/** An operation that is still there; else an object that nobody sees. */
function operationOf(root: Members, one: number): Members {
  const [path, method] = places[one % places.length] ?? places[0];
  return at(root, "paths", path, method);
}

let folder = "";
let options: Options;

beforeAll(async () => {
  folder = await scratchFolder("kept");
  const wanted = ["types", "zod", "client", "server", "express", "openapi"];
  const config = {
    format: "oxfmt",
    templates: wanted,
    int64: "bigint",
    dates: "Date",
    openEnums: "client",
  } as const;
  const resolved = await resolveOptions(folder, { inputs: ["api.json"], out: "out", config });
  options = valueOf(resolved);
});

afterAll(() => rm(folder, { recursive: true }));

/** What a run gives, and all that it says, with the places that it shows. */
interface Made {
  readonly files: Readonly<Record<string, string>>;
  readonly told: readonly string[];
}

async function made(root: Members, kept?: KeptRun): Promise<Made> {
  await writeFile(join(folder, "api.json"), JSON.stringify(root, undefined, 2));
  const done = await compile(options, builtIn, {}, undefined, kept);
  const told = done.diagnostics.map(renderDiagnostic);
  return { files: done.ok ? Object.fromEntries(done.value.files) : {}, told };
}

type Edit = readonly [(root: Members, one: number, other: number) => void, number, number];

/** Edits one after another, each made by a process that goes on and by a new one. */
async function compare(list: readonly Edit[]): Promise<void> {
  const root = document();
  const kept = new KeptRun();
  await made(root, kept);
  for (const [change, one, other] of list) {
    change(root, one, other);
    expect(await made(root, kept)).toEqual(await made(root));
  }
}

test(
  "what a process makes and says after a change is what a new one does",
  { timeout: 60_000 },
  async () => {
    const edit = fc.tuple(fc.constantFrom(...edits, ...more), fc.nat(40), fc.nat(40));
    await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), compare), {
      numRuns: Number(process.env["RUNS"] ?? 15),
    });
  },
);

const say = (root: Members, one: number, other: number): void => {
  operationOf(root, one)["summary"] = `Summary ${"so ".repeat(other)}`;
};

test("what lies too deep is cut where a new process cuts it", async () => {
  const chain = Object.fromEntries(
    Array.from({ length: 90 }, (_, index) => [
      `Link${index}`,
      { allOf: [ref(`Link${index + 1}`), object({ [`p${index}`]: { type: "string" } })] },
    ]),
  );
  const deep = (one: Members): Members => ({ allOf: [one, object({ q: { type: "string" } })] });
  const add = (root: Members): void => {
    Object.assign(at(root, "components", "schemas"), chain, {
      Link90: object({ end: ref("Tag") }),
    });
    operationOf(root, 0)["requestBody"] = json({ type: "array", items: deep(ref("Link30")) });
    operationOf(root, 1)["requestBody"] = json(deep(deep(deep(ref("Link10")))));
  };
  await compare([
    [add, 0, 0],
    [say, 2, 1],
    [say, 0, 2],
    [say, 1, 3],
  ]);
});

test("what follows from the list of schemas is made anew when one of them changes", async () => {
  const schemasOf = (root: Members): Members => at(root, "components", "schemas");
  const give = (name: string, schema: Members) => (root: Members) => {
    schemasOf(root)[name] = schema;
  };
  await compare([
    [say, 0, 1],
    [give("Tag", { type: "string", enum: ["a", "b"], default: "a" }), 0, 0],
    [say, 0, 2],
    [give("Owner", object({ name: { type: "string", readOnly: true }, tag: ref("Tag") })), 0, 0],
    [say, 2, 3],
    [give("Base", object({ kind: { type: "string", enum: ["x"] } }, { required: ["kind"] })), 0, 0],
    [give("Animal", { oneOf: [ref("Cat"), ref("Dog")] }), 0, 0],
    [say, 1, 4],
    [give("Owner", object({ name: { type: "string" }, up: ref("Owner") })), 0, 0],
  ]);
});

test("a rule that a text states is told where it stands now", async () => {
  const state = (root: Members, one: number): void => {
    const body = object({ a: { type: "string" }, b: { type: "string" } });
    Object.assign(operationOf(root, one), {
      description: "Either `a` or `b` must be provided.",
      requestBody: json(body),
    });
  };
  const root = document();
  state(root, 1);
  expect((await made(root)).told.join()).toContain("must be provided");
  await compare([
    [state, 1, 0],
    [say, 0, 5],
    [say, 1, 3],
    [state, 3, 0],
    [say, 0, 1],
  ]);
});

test("only what a change reaches is made again", async () => {
  const root = document();
  const kept = new KeptRun();
  const paths = Object.keys((await made(root, kept)).files).filter((path) => path.endsWith(".ts"));
  const before = new Map(paths.map((path) => [path, kept.output.module(path)]));
  at(root, "components", "schemas", "Dog")["description"] = "Barks";
  await made(root, kept);
  const again = paths.filter((path) => {
    const module = before.get(path);
    return (
      module !== undefined && module !== kept.output.module(path) && !path.endsWith("index.ts")
    );
  });
  expect(again).toMatchInlineSnapshot(`
    [
      "client/fetch.ts",
      "client/operations/add-pet.ts",
      "client/options.ts",
      "client/security.ts",
      "client/servers.ts",
      "client/undocumented.ts",
      "client/validated/add-pet.ts",
      "server/credentials.ts",
      "server/handlers.ts",
      "server/invalid-requests.ts",
      "server/operations/add-pet.ts",
      "server/options.ts",
      "server/routes.ts",
      "server/security.ts",
      "types/add-pet-request.ts",
      "types/animal.ts",
      "types/dog.ts",
      "types/operations/add-pet.ts",
      "zod/add-pet-request.ts",
      "zod/animal.ts",
      "zod/dog.ts",
      "zod/operations/add-pet.ts",
    ]
  `);
});
