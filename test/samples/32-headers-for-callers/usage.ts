import { type Outcome, type Same, type Uses, serving } from "../tools.js";
import * as bare from "./output/client/fetch.js";
import {
  InvalidResponseError,
  cancelCrossing,
  isApiError,
  listCrossings,
  unwrap,
  withResponse,
} from "./output/client/index.js";
import type { CancelCrossingResult, ListCrossingsResult } from "./output/client/index.js";

type Fields = Readonly<Record<string, string | string[]>>;
interface Client {
  readonly baseUrl: string;
  readonly validate?: "enforce" | "report" | "off";
}

/** Calls a server that answers with these header fields. */
const answered = <Done>(
  status: number,
  headers: Fields,
  body: string,
  call: (client: Client) => Promise<Done>,
): Promise<Done> =>
  serving(
    (_, response) => void response.writeHead(status, headers).end(body),
    (baseUrl) => call({ baseUrl }),
  );

const all = {
  "x-total": "3",
  "x-ports": "North, South",
  "x-stormy": "false",
  "x-limit": "calls=5",
  "x-next": '{"hour":7}',
  "content-type": "application/json",
};
const read = {
  "X-Total": 3,
  "X-Ports": ["North", "South"],
  "X-Stormy": false,
  "X-Limit": { calls: 5 },
  "X-Next": { hour: 7 },
};

type Declared<Status> = Extract<
  ListCrossingsResult | CancelCrossingResult,
  { status: Status }
>["headers"] extends { readonly declared: infer Found }
  ? Found
  : undefined;

/** Types compile only where they are these. */
const types: readonly true[] = [
  true satisfies Same<Declared<200>["X-Total"], number>,
  true satisfies Same<Declared<200>["X-Stormy"], boolean | undefined>,
  true satisfies Same<Declared<"4XX">["Retry-After"], number | undefined>,
  true satisfies Same<Declared<"default">["X-Incident"], string>,
  true satisfies Same<Declared<204>["X-Refund"], number>,
  true satisfies Same<Declared<303>["Location"], string>,
];

/** What a call ends in where its response is not what the contract says. */
const refusal = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "taken",
    (error: unknown) =>
      error instanceof InvalidResponseError ? error.issues.map(({ path }) => path) : error,
  );

export const uses: Uses = {
  "fields of a success arrive as values, validated and by the types alone":
    async (): Promise<Outcome> => {
      const both = [listCrossings, bare.listCrossings].map((list) =>
        answered(200, all, "[]", async (client) => {
          const result = await list(client);
          return result.status === 200 && [result.headers.declared, result.headers.get("x-total")];
        }),
      );
      return [
        [await Promise.all(both), types.length],
        [
          [
            [read, "3"],
            [read, "3"],
          ],
          6,
        ],
      ];
    },
  "withResponse has them beside the body": async (): Promise<Outcome> => {
    const found = await answered(200, all, "[]", async (client) => {
      const { data, headers } = await withResponse(listCrossings(client));
      const total: number = headers.declared["X-Total"];
      return [data, total];
    });
    return [found, [[], 3]];
  },
  "a range and the default have their own, in results and in errors":
    async (): Promise<Outcome> => {
      const range = await answered(429, { "retry-after": "7" }, "", async (client) => {
        try {
          return await unwrap(listCrossings(client));
        } catch (error) {
          if (!isApiError<ListCrossingsResult>(error) || error.status !== "4XX") return error;
          const seconds: number | undefined = error.headers.declared["Retry-After"];
          return [error.statusCode, seconds];
        }
      });
      const otherwise = await answered(500, { "x-incident": "I12" }, "", async (client) => {
        const result = await listCrossings(client);
        return result.status === "default" && result.headers.declared;
      });
      return [
        [range, otherwise],
        [[429, 7], { "X-Incident": "I12" }],
      ];
    },
  "responses without a body have them too": async (): Promise<Outcome> => {
    const input = { path: { id: "a" } };
    const gone = await answered(204, { "x-refund": "12.5" }, "", async (client) => {
      const result = await cancelCrossing(client, input);
      return result.status === 204 && result.headers.declared["X-Refund"];
    });
    const cookies = ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"];
    const moved = await answered(
      303,
      { location: "/crossings/b", "set-cookie": cookies },
      "",
      async (client) => {
        const result = await cancelCrossing(client, input);
        return result.status === 303 && result.headers.declared;
      },
    );
    return [
      [gone, moved],
      [12.5, { Location: "/crossings/b", "Set-Cookie": cookies }],
    ];
  },
  "what does not fit is an invalid response": async (): Promise<Outcome> => {
    const input = { path: { id: "a" } };
    const refused = [
      await answered(200, { ...all, "x-total": "-1" }, "[]", (one) => refusal(listCrossings(one))),
      await answered(204, {}, "", (client) => refusal(cancelCrossing(client, input))),
      await answered(500, { "x-incident": "none" }, "", (one) => refusal(listCrossings(one))),
    ];
    const reported = await answered(200, { ...all, "x-total": "many" }, "[1]", async (client) => {
      const result = await listCrossings({ ...client, validate: "report" });
      return result.issues.map(({ path }) => path);
    });
    return [
      [refused, reported],
      [
        [[["headers", "X-Total"]], [["headers", "X-Refund"]], [["headers", "X-Incident"]]],
        [[0], ["headers", "X-Total"]],
      ],
    ];
  },
};
