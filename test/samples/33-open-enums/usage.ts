import express from "express";
import { type Same, type Uses, serving } from "../tools.js";
import * as bare from "./output/client/fetch.js";
import {
  type ListParcelsResult,
  type OpenEnums,
  type PutParcelInput,
  InvalidResponseError,
  listParcels,
  putParcel,
} from "./output/client/index.js";
import { createRouter } from "./output/express/index.js";
import type { WebhookHandlers } from "./output/server/receivers.js";
import { unwrapParcelMoved } from "./output/server/unwrap.js";
import type { Parcel, State, Tracked } from "./output/types/index.js";
import { ParcelSchema } from "./output/zod/index.js";

type Listed = Extract<ListParcelsResult, { status: 200 }>["body"];
type Known = "packed" | "moving" | "home";

/** What a caller reads is open; what it sends, what a server reads and what it writes is closed. */
export const types: readonly true[] = [
  true satisfies Same<Listed, Tracked<OpenEnums>[]>,
  true satisfies Same<State, Known>,
  true satisfies Same<State<OpenEnums>, Known | (string & {})>,
  true satisfies Same<PutParcelInput["body"], Parcel>,
  true satisfies Same<Parcel["state"], Known>,
  true satisfies Same<Parcel<OpenEnums>["priority"], 1 | 2 | null | (number & {}) | undefined>,
  true satisfies Same<Parcel["size"], "small" | "large" | (string & {}) | undefined>,
  true satisfies Same<Parcel<OpenEnums>["unit"], "kg" | "lb" | undefined>,
  true satisfies Same<Parcel<OpenEnums>["carrier"], "rail" | "road" | undefined>,
  true satisfies Same<Parameters<WebhookHandlers["parcelMoved"]>[0]["body"], Parcel<OpenEnums>>,
];

// @ts-expect-error: what came may be newer than what this client may send
export const sendable: State = "moving" as State<OpenEnums>;

/** A tag tells the members apart, although what it tells apart is open. */
export function stateOf(at: Tracked<OpenEnums>["at"]): string {
  if (at.kind === "depot" || at.kind === "annexe") {
    true satisfies Same<typeof at.state, "open" | "closed" | (string & {})>;
    return at.state;
  }
  true satisfies Same<typeof at.kind, "lorry" | "van">;
  return at.state;
}

/** A server whose contract is newer than this client. */
const newer = <Done>(body: unknown, use: (baseUrl: string) => Promise<Done>): Promise<Done> =>
  serving((_, response) => {
    response
      .writeHead(200, { "content-type": "application/json", "x-cache": "stale" })
      .end(JSON.stringify(body));
  }, use);

const tracked = {
  parcel: { state: "lost", priority: 7 },
  at: { kind: "lorry", state: "burning" },
  via: [{ gate: "lift" }, { gate: "roof" }],
  inside: { parcel: { state: "stolen" }, at: { kind: "annexe", state: "open" } },
};

const cached = (result: ListParcelsResult): "hit" | "miss" | (string & {}) | undefined =>
  result.status === 200 ? result.headers.declared["X-Cache"] : undefined;

const refused = (baseUrl: string): Promise<unknown> =>
  listParcels({ baseUrl }, undefined, { validate: "enforce" }).then(
    ({ status }) => status,
    (error: unknown) =>
      error instanceof InvalidResponseError ? error.issues.map(({ path }) => path) : error,
  );

export const uses: Uses = {
  "a value that is new keeps its text, wherever it stands": () =>
    newer([tracked], async (baseUrl) => {
      const result = await listParcels({ baseUrl }, undefined, { validate: "enforce" });
      const unchecked = await bare.listParcels({ baseUrl });
      // A choice goes to the member that knows the value, so that no other one fills in its default.
      const read = { ...tracked, via: [{ gate: "lift" }, { gate: "roof", open: true }] };
      return [
        [result.body, result.issues, cached(result), unchecked.body],
        [[read], [], "stale", [tracked]],
      ];
    }),
  "what is no text or number of an enum is refused, and so are tags": async () => [
    [
      await newer([{ ...tracked, parcel: { state: 1 } }], refused),
      await newer([{ ...tracked, at: { kind: "ship", state: "open" } }], refused),
      await newer([{ ...tracked, parcel: { state: "lost", unit: "st" } }], refused),
      await newer([{ ...tracked, parcel: { state: "lost", carrier: "air" } }], refused),
    ],
    [
      [[0, "parcel", "state"]],
      [[0, "at", "kind"]],
      [[0, "parcel", "unit"]],
      [[0, "parcel", "carrier"]],
    ],
  ],
  "a server refuses what it does not know, and does not send it": () => {
    const router = createRouter({
      handlers: {
        // What types forbid may come from a database.
        putParcel: ({ body }) => ({
          status: 200,
          body: body.state === "home" ? (tracked.parcel as Parcel) : body,
        }),
        listParcels: () => ({ status: 200, body: [] }),
      },
    });
    return serving(express().use(router), async (baseUrl) => {
      const put = async (body: object): Promise<number> => {
        const sent = { path: { id: "1" }, body: body as Parcel };
        return (await putParcel({ baseUrl }, sent)).statusCode;
      };
      const statuses = [
        await put({ state: "moving" }),
        await put({ state: "lost" }),
        await put({ state: "moving", priority: 7 }),
        await put({ state: "moving", size: "huge" }),
        await put({ state: "home" }),
      ];
      return [statuses, [200, 400, 400, 200, 500]];
    });
  },
  "a receiver of webhooks is a caller too": async () => {
    const read = (body: unknown) =>
      unwrapParcelMoved(
        JSON.stringify(body),
        { "content-type": "application/json" },
        {
          verify: undefined,
        },
      ).then(
        (parcel) => parcel.state,
        (error: unknown) => String(error),
      );
    return [
      [await read({ state: "lost" }), ParcelSchema.safeParse({ state: "lost" }).success],
      ["lost", false],
    ];
  },
};
