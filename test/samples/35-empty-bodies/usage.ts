import { type Outcome, type Uses, serving } from "../tools.js";
import { checkRings, listRings, silence } from "./output/client/index.js";

type Headers = Readonly<Record<string, string>>;
interface Reply {
  readonly status: unknown;
  readonly body?: unknown;
}

/** Calls a server whose answers are empty. */
const empty = (
  status: number,
  headers: Headers,
  call: (client: { readonly baseUrl: string }) => Promise<Reply>,
): Promise<unknown> =>
  serving(
    (_, response) => void response.writeHead(status, headers).end(),
    async (baseUrl) => {
      const reply = await call({ baseUrl });
      return [reply.status, reply.body];
    },
  );

const json = { "content-type": "application/json" };
const chunked = { "transfer-encoding": "chunked" };

/** The name of the error that a call ends in. */
const failure = async (headers: Headers): Promise<unknown> =>
  empty(200, { ...json, ...headers }, listRings).catch((error: unknown) =>
    error instanceof Error ? error.constructor.name : error,
  );

export const uses: Uses = {
  "204, 205 and 304 have no body": async (): Promise<Outcome> => [
    [await empty(204, {}, silence), await empty(205, {}, silence), await empty(304, {}, listRings)],
    [
      [204, undefined],
      [205, undefined],
      [304, undefined],
    ],
  ],
  "neither has the answer to HEAD, nor an empty one in chunks": async (): Promise<Outcome> => [
    [
      await empty(200, { ...json, "content-length": "17" }, checkRings),
      await empty(500, chunked, silence),
    ],
    [
      [200, undefined],
      ["default", undefined],
    ],
  ],
  "an empty answer where JSON is asked for is an error with a type": async (): Promise<Outcome> => [
    [await failure({ "content-length": "0" }), await failure(chunked)],
    ["DecodingError", "DecodingError"],
  ],
};
