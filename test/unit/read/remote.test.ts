import { rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isPublic } from "../../../generator/read/addresses.js";
import { openUri } from "../../../generator/read/index.js";
import type { Limits } from "../../../generator/read/index.js";
import { accessTo } from "../../support/access.js";
import { specwright } from "../../support/generate.js";
import { scratchFolder } from "../../support/typecheck.js";

type Route = (request: IncomingMessage, response: ServerResponse) => void;

const json =
  (value: object): Route =>
  (_, response) =>
    void response.end(JSON.stringify(value));
const redirect =
  (location: string): Route =>
  (_, response) =>
    void response.writeHead(302, { location }).end();

let routes: Record<string, Route> = {};
let asked: string[] = [];
let [server, other]: (Server | undefined)[] = [];
let [cwd, host, otherHost] = ["", "", ""];

async function listen(): Promise<readonly [Server, string]> {
  const made = createServer((request, response) => {
    asked.push(request.url ?? "");
    const route = routes[request.url ?? ""];
    if (route === undefined) response.writeHead(404).end();
    else route(request, response);
  });
  await new Promise<void>((ready) => made.listen(0, "127.0.0.1", ready));
  const address = made.address();
  return [made, `127.0.0.1:${typeof address === "object" ? address?.port : ""}`];
}

beforeEach(async () => {
  cwd = await scratchFolder("remote");
  routes = {};
  asked = [];
  [server, host] = await listen();
  [other, otherHost] = await listen();
});
afterEach(async () => {
  for (const one of [server, other]) {
    one?.closeAllConnections();
    one?.close();
  }
  await rm(cwd, { recursive: true, force: true });
});

const open = (path: string, hosts = [host], limits: Partial<Limits> = {}) =>
  openUri(`http://${host}${path}`, "file:///spec/api.json", accessTo(cwd, hosts, limits));

test("a host that is not allowed is not asked, by whatever port or redirect", async () => {
  routes["/a.json"] = json({});
  routes["/away"] = redirect(`http://${otherHost}/a.json`);
  expect(await open("/a.json", [])).toEqual({ kind: "host", host });
  expect(await open("/a.json", [otherHost])).toEqual({ kind: "host", host });
  expect(asked).toEqual([]);
  expect(await open("/away")).toEqual({ kind: "host", host: otherHost });
  expect(asked).toEqual(["/away"]);
  expect(await open("/away", ["127.0.0.1"])).toMatchObject({
    kind: "opened",
    uri: `http://${otherHost}/a.json`,
  });
});

test("a name does not allow the addresses of a network, and localhost is what it says", async () => {
  const { port } = new URL(`http://${host}`);
  routes["/a.json"] = json({ a: 1 });
  const opened = await openUri(
    `http://localhost:${port}/a.json`,
    "file:///a",
    accessTo(cwd, ["localhost"]),
  );
  // Where localhost means the address of IPv6 alone, nobody listens there.
  expect(["opened", "unreachable"]).toContain(opened.kind);
  expect(await open("/a.json", ["127.0.0.1:1"])).toEqual({ kind: "host", host });
});

test("redirects end, and lead to the web only", async () => {
  routes["/round"] = redirect("/round");
  routes["/file"] = redirect("file:///etc/hosts");
  routes["/bad"] = redirect("http://[");
  expect(await open("/round")).toEqual({
    kind: "unreachable",
    reason: "it redirects more than 5 times",
  });
  expect(await open("/file")).toEqual({ kind: "scheme", scheme: "file:" });
  expect(await open("/bad")).toEqual({ kind: "unreachable", reason: "it redirects to no URL" });
  expect(await open("/nothing")).toEqual({
    kind: "unreachable",
    reason: "it answers with the status 404",
  });
});

test("size and time are bounded while a response comes in", async () => {
  routes["/endless"] = (_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write("x".repeat(1000)));
    };
    response.on("drain", more);
    more();
  };
  routes["/slow"] = (_, response) => void response.write("{");
  const large = await open("/endless", [host], { bytes: 5000 });
  expect(large.kind === "bad" && large.diagnostics.map(({ code }) => code)).toEqual([
    "document/too-many-bytes",
  ]);
  expect(await open("/slow", [host], { seconds: 0.2 })).toEqual({
    kind: "unreachable",
    reason: "it took more than 0.2 seconds",
  });
});

test("what was fetched leads to no file", async () => {
  expect(
    await openUri("file:///etc/hosts", `http://${host}/api.json`, accessTo("/")),
  ).toMatchObject({ kind: "path" });
});

test("an input and its references over HTTP, each as it is allowed", async () => {
  const schema = { $ref: "parts/thing.yaml#/Thing" };
  const content = { "application/json": { schema } };
  routes["/api"] = redirect("/v2/api?format=json");
  routes["/v2/api?format=json"] = json({
    openapi: "3.1.1",
    info: { title: "T", version: "1" },
    paths: { "/a": { get: { responses: { "200": { description: "A.", content } } } } },
  });
  routes["/v2/parts/thing.yaml"] = (_, response) =>
    void response.end(
      "Thing: { type: object, properties: { file: { $ref: 'file:///etc/hosts' } } }\n",
    );
  const words = [`http://${host}/api`, "--out", "out", "--only", "types"];
  const refused = await specwright(cwd, "generate", ...words);
  expect([refused.code, refused.err.includes("[input/refused-host]")]).toEqual([2, true]);
  expect(asked).toEqual([]);
  const made = await specwright(cwd, "generate", ...words, "--allow-host", host);
  expect([made.code, made.err.includes("[openapi/refused-path]")]).toEqual([0, true]);
  expect(asked).toEqual(["/api", "/v2/api?format=json", "/v2/parts/thing.yaml"]);
});

test("an overlay over HTTP, as it is allowed", async () => {
  routes["/overlay.json"] = json({
    overlay: "1.0.0",
    info: { title: "O", version: "1" },
    actions: [{ target: "$.info", update: { title: "Corrected" } }],
  });
  const spec = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {} };
  await writeFile(join(cwd, "api.json"), JSON.stringify(spec));
  const overlay = `http://${host}/overlay.json`;
  const words = ["openapi", "api.json", "--overlay", overlay];
  const refused = await specwright(cwd, ...words);
  expect([refused.code, refused.err.includes("[input/refused-host]"), asked]).toEqual([
    2,
    true,
    [],
  ]);
  const read = await specwright(cwd, ...words, "--allow-host", host);
  expect([read.code, read.out.includes('"Corrected"')]).toEqual([0, true]);
});

test("nothing is asked for where the spec leads to no host", async () => {
  const example = { $ref: `http://${host}/a.json` };
  const schemas = {
    A: {
      type: "object",
      example,
      $schema: `http://${host}/schema`,
      externalDocs: { url: `http://${host}/docs` },
    },
  };
  await writeFile(
    join(cwd, "api.json"),
    JSON.stringify({ openapi: "3.1.1", paths: {}, components: { schemas } }),
  );
  for (const command of ["generate", "check"])
    expect(
      (
        await specwright(
          cwd,
          command,
          "api.json",
          "--out",
          "out",
          "--only",
          "types",
          "--allow-host",
          host,
        )
      ).code,
    ).toBe(0);
  expect(asked).toEqual([]);
});

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "255.255.255.255",
  "::1",
  "::",
  "fe80::1",
  "fd00::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "ff02::1",
  "not an address",
])("%s is no public address", (address) => expect(isPublic(address)).toBe(false));

test.each(["8.8.8.8", "172.32.0.1", "2606:4700::1111"])("%s is a public address", (address) =>
  expect(isPublic(address)).toBe(true),
);
