import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import fastify from "fastify";
import { createRouter } from "../../generated/express/index.js";
import { createPlugin } from "../../generated/fastify/index.js";
import { createHandler } from "../../generated/fetch-handler/index.js";
import type { Handlers } from "../../generated/server/index.js";
import { listen } from "../support/fetch-server.js";

export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const security = {
  apiKeyAuth: (key: string) => (key === "secret" ? { key } : undefined),
  practiceGroupId: (id: string) => (id === "group-1" ? { id } : undefined),
};

/** What the tests hear of the errors that the servers keep from their clients. */
export type OnError = (error: unknown) => void;

async function startExpress(handlers: Handlers, onError: OnError): Promise<Running> {
  const app = express();
  app.use(createRouter({ handlers, security, onError }));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function startFastify(handlers: Handlers, onError: OnError): Promise<Running> {
  const app = fastify({ forceCloseConnections: true });
  await app.register(createPlugin({ handlers, security, onError }));
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  return { url, stop: () => app.close() };
}

async function startFetch(handlers: Handlers, onError: OnError): Promise<Running> {
  const { url, close } = await listen(createHandler({ handlers, security, onError }));
  return { url, stop: close };
}

/** The generated servers by name, each with the same handlers and credentials. */
export const servers = {
  express: startExpress,
  fastify: startFastify,
  fetch: startFetch,
} as const;
