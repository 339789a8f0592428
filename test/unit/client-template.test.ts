import { rm } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderArtifacts } from "../../generator/emit/index.js";
import type {
  Api,
  CredentialPlacement,
  MediaType,
  Operation,
  Schema,
  SecurityScheme,
} from "../../generator/ir/index.js";
import { runPasses } from "../../generator/passes/index.js";
import type { TemplateContext, TemplateName } from "../../generator/template.js";
import { defaultPolicies } from "../../generator/template.js";
import { clientTemplate } from "../../templates/client/index.js";
import { publicRuntime } from "../../templates/client/runtime.js";
import { clientNames } from "../../templates/layout.js";
import { runtimeFile } from "../../templates/runtime-files.js";
import { typesTemplate } from "../../templates/types/index.js";
import { zodTemplate } from "../../templates/zod/index.js";
import * as ir from "../support/ir.js";
import { compilers, scratchFolder, typeCheckFolder, writeFiles } from "../support/typecheck.js";
import type { CompilerVersion } from "../support/typecheck.js";

const media = (name: string, schema: Schema): MediaType => ({
  name,
  schema,
  itemSchema: undefined,
  encoding: [],
  origin: ir.nowhere,
});
const item = ir.object({ "id!": ir.string, note: ir.union(ir.string, ir.nothing) });
const problem = ir.object({ "message!": ir.string });

const scheme = (name: string, placement: CredentialPlacement): SecurityScheme => ({
  name,
  type: undefined,
  deprecated: false,
  placement,
  description: `The scheme ${name}.`,
  origin: ir.nowhere,
});
const use = (name: string) => ({ name, scopes: [], origin: ir.nowhere });

const at = (template: string): Operation["target"] => ({ kind: "path", template });

const readItem = ir.operation({
  name: "readItem",
  method: "GET",
  target: { kind: "path", template: "/items/{id}" },
  heading: { kind: "separate", summary: "Read an item", description: "All of it. */ `${}`" },
  security: {
    kind: "alternatives",
    alternatives: [[], [use("api key"), use("basic")], [use("bearer")]],
  },
  parameters: [
    ir.parameter("path", "id", ir.string, true),
    ir.parameter("query", "filter[ids]", ir.array(ir.integer)),
    ir.parameter("header", "X-Trace", ir.string),
    {
      ...ir.parameter("cookie", "session", ir.string),
      serialization: ir.unexploded,
    },
  ],
  responses: [
    ir.response("200", [...ir.json(item), media("text/csv", ir.string)]),
    ir.response("304", ir.json(item)),
    ir.response("404", ir.json(problem)),
    ir.response("4XX", [media("application/problem+json", problem)]),
    ir.response("default", ir.json(problem)),
  ],
});

const event = {
  ...media("text/event-stream", ir.unknown),
  itemSchema: ir.object({ "data!": item }),
};
const bodies = [
  ir.operation({
    name: "watchItems",
    method: "GET",
    target: at("/watch"),
    responses: [
      ir.response("200", [...ir.json(item), media("text/event-stream", item)]),
      ir.response("204"),
    ],
  }),
  ir.operation({
    name: "watchEvents",
    method: "GET",
    target: at("/events"),
    responses: [
      ir.response("200", [event]),
      ir.response("201", [media("text/event-stream", ir.string)]),
      ir.response("202", [media("text/event-stream", ir.unknown)]),
    ],
  }),
  ir.operation({
    name: "exportItems",
    method: "GET",
    target: at("/export"),
    responses: [
      ir.response("200", [media("application/x-ndjson", item)]),
      ir.response("206", [
        { ...media("application/vnd.x+json-seq", ir.unknown), itemSchema: item },
      ]),
    ],
  }),
  ir.operation({
    name: "uploadItem",
    method: "PUT",
    target: at("/upload"),
    requestBody: {
      required: true,
      content: [
        {
          ...media(
            "multipart/form-data",
            ir.object({ "file!": ir.string, tags: ir.array(ir.string) }),
          ),
          encoding: [
            { property: "file", contentType: "image/png", headers: [], serialization: undefined },
            { property: "tags", contentType: "text/*", headers: [], serialization: undefined },
          ],
        },
        media("application/x-www-form-urlencoded", item),
        media("image/png", ir.string),
      ],
      origin: ir.nowhere,
    },
    responses: [ir.response("default", [...ir.json(item), media("text/plain", ir.string)])],
  }),
  ir.operation({
    name: "listItems",
    method: "GET",
    target: at("/list"),
    parameters: [ir.parameter("query", "cursor", ir.string)],
    responses: [
      ir.response("200", ir.json(ir.object({ "data!": ir.array(item), next: ir.string }))),
    ],
  }),
];

const names = [
  "retry",
  "servers",
  "paginate",
  "unwrap",
  "createClient",
  "client",
  "input",
  "send",
  "options",
  "operation",
  "class",
  "Promise",
  "fetch",
];

const evil = "*/ ${process.exit(1)} ` \" ' \\ \n\u2028 </script> __proto__";
const hostile = ir.operation({
  name: "hostile",
  target: { kind: "path", template: `/${evil}/{${evil}}` },
  heading: { kind: "joined", text: evil },
  security: {
    kind: "alternatives",
    alternatives: [[use(evil)], [use("__proto__")], [use("no such scheme")]],
  },
  parameters: [
    ir.parameter("path", evil, ir.string, true),
    ir.parameter("query", "__proto__", ir.string),
  ],
  requestBody: {
    required: true,
    content: [media(evil, item), media("__proto__", item)],
    origin: ir.nowhere,
  },
  responses: [
    { ...ir.response("200", [media(evil, item), media("__proto__", item)]), description: evil },
    ir.response(evil),
    ir.response("__proto__"),
  ],
});

const sample = ir.api(
  [
    readItem,
    hostile,
    ir.operation({
      name: "createItem",
      requestBody: { required: true, content: ir.json(item), origin: ir.nowhere },
      responses: [
        ir.response("201", ir.json(item)),
        ir.response("401"),
        ir.response("422", ir.json(problem)),
      ],
    }),
    ir.operation({
      name: "replaceItem",
      method: "PUT",
      requestBody: {
        required: true,
        content: [
          media("application/merge-patch+json", item),
          media("text/plain", ir.string),
          media("multipart/form-data", item),
          media("*/*", ir.unknown),
        ],
        origin: ir.nowhere,
      },
      responses: [ir.response("2XX", [media("image/png", ir.string)])],
    }),
    ir.operation({
      name: "patchItem",
      method: "PATCH",
      requestBody: { required: false, content: ir.json(item), origin: ir.nowhere },
    }),
    ir.operation({ name: "ping", method: "HEAD", responses: [ir.response("200", ir.json(item))] }),
    ir.operation({ name: "anything", method: "GET", responses: [] }),
    ir.operation({
      name: "either",
      method: "GET",
      target: at("/either"),
      responses: [ir.response("default", ir.json(item))],
    }),
    ...bodies,
    ir.operation({ name: "invoicePaid", target: { kind: "webhook", name: "Invoice Paid" } }),
    ...names.map((name) =>
      ir.operation({
        name,
        target: at(`/${name}`),
        responses: [ir.response("200", ir.json(ir.object({ "promise!": item })))],
      }),
    ),
  ],
  {
    title: `Items ${evil}`,
    servers: [
      {
        name: evil,
        url: `https://{region}.{${evil}}.test`,
        description: evil,
        variables: [
          { name: "region", description: undefined, default: "eu", values: ["eu", "us"] },
          { name: evil, description: undefined, default: undefined, values: [] },
          { name: "__proto__", description: undefined, default: "", values: [evil] },
        ],
      },
      { name: undefined, url: "/v1", description: undefined, variables: [] },
    ],
    securitySchemes: [
      scheme(evil, { kind: "apiKey", in: "header", name: evil }),
      scheme("__proto__", { kind: "http", scheme: "bearer" }),
      scheme("api key", { kind: "apiKey", in: "query", name: "key" }),
      scheme("basic", { kind: "http", scheme: "basic" }),
      scheme("bearer", { kind: "http", scheme: "bearer" }),
      scheme("session", { kind: "apiKey", in: "cookie", name: "sid" }),
    ],
  },
);

async function render(
  api: Api,
  templates: readonly TemplateName[],
): Promise<ReadonlyMap<string, string>> {
  const passed = runPasses(api, {
    filter: { include: [], exclude: [], prune: false },
    prose: "enforce",
    security: { schemes: {}, combine: "all" },
    limits: { chain: 1_000 },
    names: {},
  });
  if (!passed.ok) throw new Error("the sample has errors");
  const context: TemplateContext = {
    templates: new Set(templates),
    validateResponses: "report",
    policies: defaultPolicies,
    runtimeFile,
  };
  const chosen = [typesTemplate, zodTemplate, clientTemplate].filter(({ name }) =>
    context.templates.has(name),
  );
  const drafts = await Promise.all(chosen.map((template) => template.draft(passed.value, context)));
  const rendered = await renderArtifacts(
    drafts.flatMap((one) => [...one]),
    "/nowhere",
    "none",
  );
  if (!rendered.ok) throw new Error("the artifacts have errors");
  return rendered.value;
}

/** Compiles only while the generated types say what they should. */
const usage = `
  import {
    asResponse, clientCredentials, createClient, cursorPages, hooks, idempotencyKeys, isApiError, logging, paginate, part,
    readItem, reconnect, replaceItem, retry, retry_, serverUrl, servers, servers_, unwrap, unwrap_, withResponse,
  } from "./client/index.js";
  import type {
    CallOptions, Client, EitherResult, EventStream, ItemStream, ReadItemResult, UploadItemInput, UploadItemResult, WatchEventsResult,
  } from "./client/index.js";
  import * as bare from "./client/fetch.js";

  type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
  const proof = <T extends true>(..._: readonly T[]): void => undefined;

  const basic = () => ({ username: "u", password: "p" });
  const options = { baseUrl: new URL("https://x.test"), auth: { "api key": "k", basic } };
  export const client: Client = createClient(options);

  export async function use(): Promise<void> {
    const result: ReadItemResult = await client.readItem({ path: { id: "1" }, query: { "filter[ids]": [1] } });
    type Item = { id: string; note?: string | null | undefined };
    if (result.status === 200) proof<Equal<typeof result.body, Item | string>>();
    if (result.status === 200 && result.contentType === "text/csv") proof<Equal<typeof result.body, string>>();
    if (result.status === 404) proof<Equal<typeof result.contentType, undefined>>();
    if (result.status === 304) proof<Equal<typeof result.body, undefined>>();
    if (result.status === "4XX" || result.status === 404) result.body.message;
    if (result.ok) proof<Equal<typeof result.status, 200>>();
    // @ts-expect-error a contract with a default has no undeclared status
    if (result.status === "undeclared") return;
    await bare.readItem(options, { path: { id: "1" } }, { timeout: 5, headers: { accept: null } });
    await readItem(options, { path: { id: "1" } });
    // @ts-expect-error the path parameter is required
    await client.readItem({});
    // @ts-expect-error no such scheme
    createClient({ baseUrl: "", auth: { other: "k" } });
    // @ts-expect-error no credential of this scheme
    createClient({ baseUrl: "", auth: { basic: 1 } });
    await client.replaceItem({ body: { id: "a" } });
    await replaceItem(options, { contentType: "text/plain", body: "a" });
    await client.replaceItem({ contentType: "multipart/form-data", body: new FormData() });
    // @ts-expect-error text is not an item
    await client.replaceItem({ body: "a" });
    await client.patchItem();
    await client.ping(undefined, { signal: AbortSignal.abort() });
    await client.ping({});
    const ping = await client.ping();
    if (ping.ok) proof<Equal<typeof ping.body, undefined>>();
    const anything = await client.anything();
    proof<Equal<typeof anything.status, "2XX" | "undeclared">>();
    proof<Equal<EitherResult["ok"], boolean>>();
    const { id }: { id: string } = await unwrap(client.createItem({ body: { id: "a" } }));
    await unwrap_(options);
    await client.unwrap();
    try {
      unwrap(result);
    } catch (error) {
      if (isApiError<ReadItemResult>(error) && error.status === 404) error.body.message satisfies string;
    }
    return void id;
  }

  type Item = { id: string; note?: string | null | undefined };
  const everything = createClient({
    baseUrl: serverUrl(servers[0], { region: "us", EVIL: "a" }),
    auth: { bearer: clientCredentials({ tokenUrl: "https://x.test/token", clientId: "a", clientSecret: "b" }) },
    timeout: 10_000,
    use: [idempotencyKeys(), retry({ retries: 3 }), hooks({ onError: (error) => void error }), logging({ level: "debug" })],
  });
  serverUrl(servers[1]);
  // @ts-expect-error the other variable has no default
  serverUrl(servers[0], { region: "us" });
  // @ts-expect-error no such region
  serverUrl(servers[0], { region: "asia", EVIL: "a" });

  export async function useMore(): Promise<void> {
    const once: CallOptions = { retry: { retries: 0 }, timeout: 5, query: { a: "b" }, headers: { "idempotency-key": "k" } };
    const watched = await everything.watchItems({}, once);
    if (watched.status === 200 && watched.contentType === "text/event-stream") {
      proof<Equal<typeof watched.body, EventStream<Item>>>();
      for await (const { data, event, id } of watched.body) console.log(data.note, event, id);
    }
    for await (const { data } of reconnect((call) => everything.watchItems({}, call))) proof<Equal<typeof data, Item>>();
    const events: WatchEventsResult = await everything.watchEvents();
    if (events.status === 200) proof<Equal<typeof events.body, EventStream<Item>>>();
    if (events.status === 201) proof<Equal<typeof events.body, EventStream<string>>>();
    if (events.status === 202) proof<Equal<typeof events.body, EventStream<string>>>();
    const exported = await everything.exportItems();
    if (exported.ok) proof<Equal<typeof exported.body, ItemStream<Item>>>();
    for await (const item of await unwrap(everything.exportItems())) item.id satisfies string;

    const input: UploadItemInput = { body: { file: new Uint8Array(), tags: ["a", part("b", { contentType: "text/csv" })] } };
    const uploaded: UploadItemResult = await everything.uploadItem(input);
    if (uploaded.contentType === "text/plain") proof<Equal<typeof uploaded.body, string>>();
    proof<Equal<typeof uploaded.ok, boolean>>();
    await everything.uploadItem({ body: new FormData() });
    await everything.uploadItem({ contentType: "application/x-www-form-urlencoded", body: { id: "a" } });
    await everything.uploadItem({ contentType: "image/png", body: new Blob().stream() });
    // @ts-expect-error a number is no file
    await everything.uploadItem({ body: { file: 1 } });

    const pages = cursorPages({ parameter: "cursor", items: (body: { data: Item[]; next?: string | undefined }) => body.data, next: (body) => body.next });
    for await (const item of paginate(everything.listItems, {}, pages)) proof<Equal<typeof item, Item>>();
    const inline = paginate(everything.listItems, {}, cursorPages({
      parameter: "cursor", items: (body) => body.data, next: (body) => body.next,
    }));
    for await (const item of inline) proof<Equal<typeof item, Item>>();
    const { data, requestId } = await withResponse(everything.listItems());
    data.data satisfies readonly Item[];
    requestId satisfies string | undefined;
    const raw: Response = await asResponse((call) => everything.uploadItem(input, call));
    await Promise.all([retry_(options), servers_(options), everything.retry(), raw.body?.cancel()]);
  }
`;

// The name of a variable that no one would give it.
const usageText = usage.replaceAll("EVIL", `[${JSON.stringify(evil)}]`);

const bothForms: readonly TemplateName[] = ["types", "zod", "client"];

describe("an API of every shape", () => {
  const version = Object.keys(compilers) as CompilerVersion[];

  test.each(version)(
    "compiles under strict flags, and its types say what they should (%s)",
    async (one) => {
      const folder = await scratchFolder("client");
      await writeFiles(
        folder,
        new Map([...(await render(sample, bothForms)), ["usage.ts", usageText]]),
      );
      expect(await typeCheckFolder(folder, one)).toBe("");
      await rm(folder, { recursive: true });
    },
  );

  test("compiles without zod", async () => {
    const files = await render(sample, ["types", "client"]);
    expect([...files.keys()].filter((path) => path.startsWith("client/validated/"))).toEqual([]);
    expect([...files.values()].some((text) => text.includes('"zod"'))).toBe(false);
    const folder = await scratchFolder("client-bare");
    await writeFiles(folder, new Map([...files, ["usage.ts", usageText]]));
    expect(await typeCheckFolder(folder, "5.9")).toBe("");
    await rm(folder, { recursive: true });
  });

  test("an API without operations or schemes compiles too", async () => {
    const folder = await scratchFolder("client-empty");
    await writeFiles(folder, await render(ir.api([]), bothForms));
    expect(await typeCheckFolder(folder, "5.9")).toBe("");
    await rm(folder, { recursive: true });
  });

  test("reads well", async () => {
    const files = await render(sample, bothForms);
    expect(files.get("client/operations/read-item.ts")).toMatchSnapshot();
    expect(files.get("client/operations/replace-item.ts")).toMatchSnapshot();
    expect(files.get("client/validated/read-item.ts")).toMatchSnapshot();
    expect(files.get("client/operations/hostile.ts")).toMatchSnapshot();
    expect(files.get("client/options.ts")).toMatchSnapshot();
    expect(files.get("client/security.ts")).toMatchSnapshot();
    expect(files.get("client/servers.ts")).toMatchSnapshot();
    expect(files.get("client/operations/upload-item.ts")).toMatchSnapshot();
    expect(files.get("client/operations/watch-items.ts")).toMatchSnapshot();
  });

  test("has nothing of a webhook", async () => {
    const files = await render(sample, bothForms);
    expect(
      [...files].filter(
        ([path, text]) => path.startsWith("client/") && text.includes("nvoicePaid"),
      ),
    ).toEqual([]);
  });
});

describe("bundled", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await scratchFolder("client-bundle");
    const manifest = JSON.stringify({ type: "module", sideEffects: false });
    await writeFiles(
      folder,
      new Map([...(await render(sample, bothForms)), ["package.json", manifest]]),
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function bundle(contents: string): Promise<Uint8Array> {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder, loader: "ts" },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      write: false,
    });
    return outputFiles[0]?.contents ?? new Uint8Array();
  }

  test("one bare call fits in 2 KB, and brings no other operation along", async () => {
    const bytes = await bundle('export { createItem } from "./client/fetch.js"');
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(1_800);
    expect(Buffer.from(bytes).includes("/items")).toBe(false);
  });

  test("a validated call brings its own validators only", async () => {
    const bytes = await bundle('export { createItem } from "./client/index.js"');
    expect(Buffer.from(bytes).includes("filter[ids]")).toBe(false);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(27 * 1024);
  });

  test("a client calls what its operations say", async () => {
    const bytes = await bundle('export { createClient } from "./client/index.js"');
    // A data URL is a module like any other; its type is what the generated file exports.
    const { createClient } = (await import(
      `data:text/javascript;base64,${Buffer.from(bytes).toString("base64")}`
    )) as {
      createClient: (
        options: object,
      ) => Readonly<
        Record<string, (input?: object) => Promise<{ status: unknown; issues: readonly unknown[] }>>
      >;
    };
    const calls: (readonly [string, RequestInit])[] = [];
    const fetch = (url: string, init: RequestInit): Promise<Response> => {
      calls.push([url, init]);
      return Promise.resolve(Response.json({ id: 1 }));
    };
    const client = createClient({
      baseUrl: "https://x.test/v1/",
      auth: { bearer: "t", "api key": "k" },
      fetch,
    });
    const input = {
      path: { id: "a/b" },
      query: { "filter[ids]": [1, 2] },
      headers: { "X-Trace": "t1" },
      cookies: { session: "s" },
    };
    const result = await client["readItem"]?.(input);
    expect(result).toMatchObject({ status: 200, issues: [{ path: ["id"] }] });
    const [url, init] = calls[0] ?? [];
    expect(url).toBe("https://x.test/v1/items/a%2Fb?filter%5Bids%5D=1&filter%5Bids%5D=2");
    expect(Object.fromEntries(new Headers(init?.headers))).toEqual({
      accept: "application/json, text/csv, application/problem+json",
      authorization: "Bearer t",
      cookie: "session=s",
      "x-trace": "t1",
    });
  });
});

test("an operation gives way to whatever else the client exports under its name", () => {
  const values = publicRuntime
    .filter(({ space }) => space === "value")
    .map(({ name }) => String(name));
  const functions = values.filter((name) => /^[a-z]/u.test(name));
  expect([...clientNames].toSorted()).toEqual(
    [...functions, "createClient", "servers", "undocumented"].toSorted(),
  );
  const types = publicRuntime.map(({ name }) => String(name));
  expect(types.filter((name) => /(?:Input|Result)$/u.test(name))).toEqual([]);
});

describe("the runtime that is copied", () => {
  const copied = async (api: Api, templates: readonly TemplateName[]): Promise<readonly string[]> =>
    [...(await render(api, templates)).keys()].filter((path) => path.startsWith("runtime/"));

  test("is what an API needs, and what the entry point passes on", async () => {
    const small = await copied(ir.api([ir.operation({ name: "ping" })]), ["types", "client"]);
    expect(small).toContain("runtime/client/send.ts");
    expect(small).toContain("runtime/client/retry.ts");
    expect(small).not.toContain("runtime/client/validate.ts");
    expect(small).not.toContain("runtime/client/urlencoded.ts");
    expect(small.filter((path) => path.startsWith("runtime/client/parameters/"))).toEqual([]);
    const large = await copied(sample, ["types", "client"]);
    expect(small.filter((path) => !large.includes(path))).toEqual([]);
    expect(large).toContain("runtime/client/parameters/path.ts");
  });

  test("has every file that one of its files imports", async () => {
    const files = await copied(sample, bothForms);
    const imported = files.flatMap((path) =>
      [...runtimeFile(path.slice("runtime/".length)).matchAll(/from "(\.{1,2}\/[^"]+)\.js"/gu)].map(
        ([, name]) => new URL(`${name}.ts`, `file:///${path}`).pathname.slice(1),
      ),
    );
    expect([...new Set(imported)].filter((path) => !files.includes(path))).toEqual([]);
  });
});
