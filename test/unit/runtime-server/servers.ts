import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import express from "express";
import fastify from "fastify";
import { createExpressRouter } from "../../../templates/runtime/express/router.js";
import { createFetchHandler } from "../../../templates/runtime/fetch-handler/handler.js";
import { listen } from "../../support/fetch-server.js";
import { createFastifyPlugin } from "../../../templates/runtime/fastify/plugin.js";
import type { AnyHandler } from "../../../templates/runtime/server/handler.js";
import type { DispatcherOptions } from "../../../templates/runtime/server/options.js";
import type { Route } from "../../../templates/runtime/server/route.js";

export interface Running {
  readonly port: number;
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface Setup {
  readonly routes: Readonly<Record<string, Route>>;
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  readonly options: DispatcherOptions<unknown>;
  readonly prefix?: string;
  /** Whether `express.json()` stands before the router. */
  readonly parsed?: boolean;
}

async function startExpress({
  routes,
  handlers,
  options,
  prefix = "/",
  parsed = false,
}: Setup): Promise<Running> {
  const app = express();
  if (parsed) app.use(express.json());
  app.use(prefix, createExpressRouter(routes, handlers, options));
  app.use((_request, response) => void response.status(404).send("the application's own"));
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { port, url: `http://127.0.0.1:${port}`, close };
}

async function startFastify({ routes, handlers, options, prefix = "" }: Setup): Promise<Running> {
  const app = fastify({ forceCloseConnections: true });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send("the application's own"));
  await app.register(createFastifyPlugin(routes, handlers, options), { prefix });
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}`, close: () => app.close() };
}

async function startFetch({ routes, handlers, options, prefix = "" }: Setup): Promise<Running> {
  const notFound = (): Response => new Response("the application's own", { status: 404 });
  return listen(createFetchHandler(routes, handlers, { ...options, prefix, notFound }));
}

export const servers: Readonly<
  Record<"express" | "fastify" | "fetch", (setup: Setup) => Promise<Running>>
> = {
  express: startExpress,
  fastify: startFastify,
  fetch: startFetch,
};

/** Writes the pieces as they are, and gives all that comes back until the server closes or the time is over. */
export async function talk(
  port: number,
  pieces: readonly (string | Uint8Array)[],
  milliseconds = 1_500,
): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.on("data", (chunk) => (text += chunk.toString("latin1")));
  socket.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => socket.on("close", () => resolve()));
  await new Promise<void>((resolve) =>
    socket.on("connect", () => resolve()).on("close", () => resolve()),
  );
  for (const piece of pieces) if (!socket.destroyed) socket.write(piece);
  const timer = setTimeout(() => socket.destroy(), milliseconds);
  await closed;
  clearTimeout(timer);
  return text;
}
