import type { Same, Uses } from "../tools.js";
import type { CallbackHandlers, WebhookHandlers } from "./output/server/receivers.js";
import type { Move } from "./output/types/index.js";
import { DepotClosedRequestSchema, MoveSchema } from "./output/zod/index.js";

const webhooks: WebhookHandlers = {
  depotClosed: () => ({ status: "2XX", statusCode: 204 }),
};

const callbacks: CallbackHandlers = {
  createWatchMoved({ body }) {
    const isMove: Same<typeof body, Move> = true;
    return { status: isMove && body.place === "home" ? 410 : 204 };
  },
  parcelArrived({ query }) {
    const parcel: string = query.parcel;
    return parcel === "" ? { status: 204, headers: {} } : { status: 204 };
  },
};

export const uses: Uses = {
  "both have validators": async () => [
    [
      MoveSchema.safeParse({ parcel: "a", place: "b" }).success,
      MoveSchema.safeParse({ parcel: "a" }).success,
      DepotClosedRequestSchema.safeParse({}).success,
    ],
    [true, false, false],
  ],
  "both have handlers to implement": async () => [
    [Object.keys(webhooks), Object.keys(callbacks)],
    [["depotClosed"], ["createWatchMoved", "parcelArrived"]],
  ],
};
