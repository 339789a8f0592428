// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of silence takes and gives, and how its requests are read and answered.

import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";

/** What the handler of `silence` takes. */
export interface SilenceHandlerRequest extends RequestBase {}

/**
 * What the handler of `silence` gives; `status` tells the replies apart.
 *
 * - `204`: Silent
 * - `205`: Silent
 * - `default`: Anything else
 */
export type SilenceReply =
  | { readonly status: 204; readonly headers?: ReplyHeaders; readonly body?: undefined }
  | { readonly status: 205; readonly headers?: ReplyHeaders; readonly body?: undefined }
  | {
      readonly status: "default";
      readonly statusCode: number;
      readonly headers?: ReplyHeaders;
      readonly body?: undefined;
    };

/** `DELETE /rings` */
export type SilenceHandler<Context = unknown> = (
  request: SilenceHandlerRequest,
  context: Context,
) => SilenceReply | Promise<SilenceReply>;

/** What the runtime knows of `silence`. */
export const silenceRoute: Route = {
  name: "silence",
  method: "DELETE",
  path: "/rings",
  parameters: {},
  responses: { "204": [], "205": [], default: [] },
  security: [],
};
