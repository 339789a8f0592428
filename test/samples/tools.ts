import { once } from "node:events";
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** What came out, and what should have. */
export type Outcome = readonly [actual: unknown, expected: unknown];

/** Uses of the output of a sample, by what they show. The file is compiled and run beside what is generated. */
export type Uses = Readonly<Record<string, () => Promise<Outcome>>>;

/** Does something with a server on a free port of this machine. */
export async function serving<Done>(
  listener: RequestListener,
  use: (baseUrl: string) => Promise<Done>,
): Promise<Done> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  try {
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }
}

/** Compiles only where both types are one. */
export type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
