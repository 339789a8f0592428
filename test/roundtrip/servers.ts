import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import fastify from "fastify";
import type { Api } from "../../generator/ir/index.js";
import { listen } from "../support/fetch-server.js";
import type { Listening } from "../support/fetch-server.js";
import type { Built } from "./build.js";

/** What a handler was called with. */
export interface Taken {
  readonly operation: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/** The handlers of a server: they take down what they get, and give what they are told to. */
export interface Desk {
  taken: Taken | undefined;
  reply: unknown;
  errors: unknown[];
}

const isByteBody = (value: unknown): value is { bytes: () => Promise<Uint8Array> } =>
  typeof value === "object" && value !== null && "bytes" in value && "stream" in value;

function optionsFor(api: Api, desk: Desk): object {
  const handlers = api.operations
    .filter(({ target }) => target.kind === "path")
    .map(({ name: operation }) => [
      operation,
      async (request: Taken["request"]) => {
        const body = request["body"];
        const read = isByteBody(body) && !(body instanceof Blob) ? await body.bytes() : body;
        desk.taken = { operation, request: { ...request, body: read } };
        return desk.reply;
      },
    ]);
  const security = api.securitySchemes.map(({ name }) => [
    name,
    (credential: unknown) => ({ credential }),
  ]);
  return {
    handlers: Object.fromEntries(handlers),
    security: Object.fromEntries(security),
    onError: (error: unknown) => desk.errors.push(error),
  };
}

async function startExpress(options: object, { createRouter }: Built): Promise<Listening> {
  const app = express();
  app.use(createRouter(options));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { port, url: `http://127.0.0.1:${port}`, close };
}

async function startFastify(options: object, { createPlugin }: Built): Promise<Listening> {
  const app = fastify({ forceCloseConnections: true });
  await app.register(createPlugin(options));
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}`, close: () => app.close() };
}

export const servers = {
  express: startExpress,
  fastify: startFastify,
  fetch: (options: object, { createHandler }: Built) => listen(createHandler(options)),
} as const;

export type ServerName = keyof typeof servers;

export interface Serving {
  readonly name: ServerName;
  readonly url: string;
  readonly desk: Desk;
  readonly close: () => Promise<void>;
}

/** All generated servers of an Api, on loopback. */
export function serveAll(api: Api, output: Built): Promise<readonly Serving[]> {
  const names = Object.keys(servers) as ServerName[];
  return Promise.all(
    names.map(async (name) => {
      const desk: Desk = { taken: undefined, reply: undefined, errors: [] };
      const { url, close } = await servers[name](optionsFor(api, desk), output);
      return { name, url, desk, close };
    }),
  );
}
