// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listRings takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";

/** What the handler of `listRings` takes. */
export interface ListRingsHandlerRequest extends RequestBase {}

/**
 * What the handler of `listRings` gives; `status` tells the replies apart.
 *
 * - `200`: All
 * - `304`: As before
 */
export type ListRingsReply =
  | { readonly status: 200; readonly headers?: ReplyHeaders; readonly body: string[] }
  | { readonly status: 304; readonly headers?: ReplyHeaders; readonly body?: undefined };

/** `GET /rings` */
export type ListRingsHandler<Context = unknown> = (
  request: ListRingsHandlerRequest,
  context: Context,
) => ListRingsReply | Promise<ListRingsReply>;
