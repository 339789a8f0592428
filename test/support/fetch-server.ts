import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";

export interface Listening {
  readonly port: number;
  readonly url: string;
  readonly close: () => Promise<void>;
}

const bodiless = new Set(["GET", "HEAD"]);

/** The request as a runtime with the Fetch standard would hand it over. */
function toRequest(message: IncomingMessage, signal: AbortSignal): Request {
  const { method = "GET", headers, rawHeaders } = message;
  const fields = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2)
    fields.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  const hasBody =
    !bodiless.has(method) &&
    (headers["transfer-encoding"] !== undefined || headers["content-length"] !== undefined);
  return new Request(`http://${headers.host ?? "localhost"}${message.url ?? "/"}`, {
    method,
    headers: fields,
    signal,
    ...(hasBody
      ? { body: Readable.toWeb(message) as ReadableStream<Uint8Array>, duplex: "half" }
      : {}),
  } as RequestInit);
}

async function answer(
  handler: (request: Request) => Promise<Response>,
  message: IncomingMessage,
  reply: ServerResponse,
): Promise<void> {
  const controller = new AbortController();
  reply.once("close", () => {
    if (!reply.writableFinished) controller.abort();
  });
  const response = await handler(toRequest(message, controller.signal));
  reply.statusCode = response.status;
  for (const [name, value] of response.headers) reply.appendHeader(name, value);
  if (response.body === null) reply.end();
  else {
    reply.flushHeaders();
    const body = Readable.fromWeb(response.body as NodeReadableStream<Uint8Array>);
    body.on("error", () => reply.destroy());
    reply.on("close", () => body.destroy());
    body.pipe(reply);
  }
}

/** Serves a handler of the Fetch standard on loopback. */
export async function listen(handler: (request: Request) => Promise<Response>): Promise<Listening> {
  const server = createServer((message, reply) => {
    answer(handler, message, reply).catch(() => reply.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
