// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listParcels takes and gives.

import type { RequestBase } from "../../runtime/server/handler.js";
import type { TrackedInput } from "../../types/tracked.js";

/** What the handler of `listParcels` takes. */
export interface ListParcelsHandlerRequest extends RequestBase {}

/**
 * What the handler of `listParcels` gives; `status` tells the replies apart.
 *
 * - `200`: All parcels, and where they are.
 */
export type ListParcelsReply = {
  readonly status: 200;
  readonly headers?: {
    readonly "X-Cache"?: "hit" | "miss" | undefined;
    readonly [name: string]: unknown;
  };
  readonly body: TrackedInput[];
};

/** `GET /parcels` */
export type ListParcelsHandler<Context = unknown> = (
  request: ListParcelsHandlerRequest,
  context: Context,
) => ListParcelsReply | Promise<ListParcelsReply>;
