// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of checkRings takes and gives, and how its requests are read and answered.

import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";

/** What the handler of `checkRings` takes. */
export interface CheckRingsHandlerRequest extends RequestBase {}

/**
 * What the handler of `checkRings` gives; `status` tells the replies apart.
 *
 * - `200`: There are some
 */
export type CheckRingsReply = {
  readonly status: 200;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/** `HEAD /rings` */
export type CheckRingsHandler<Context = unknown> = (
  request: CheckRingsHandlerRequest,
  context: Context,
) => CheckRingsReply | Promise<CheckRingsReply>;

/** What the runtime knows of `checkRings`. */
export const checkRingsRoute: Route = {
  name: "checkRings",
  method: "HEAD",
  path: "/rings",
  parameters: {},
  responses: { "200": [] },
  security: [],
};
