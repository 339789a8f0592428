// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of updateOdd takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import type { UpdateOddPathParameters } from "../../types/operations/update-odd.js";
import type { UpdateOddRequest } from "../../types/update-odd-request.js";
import {
  UpdateOddPathParametersSchema,
  updateOddRequestBody,
} from "../../zod/operations/update-odd.js";

/** What the handler of `updateOdd` takes. */
export interface UpdateOddHandlerRequest extends RequestBase {
  readonly path: UpdateOddPathParameters;
  readonly body: UpdateOddRequest | undefined;
}

/** What the handler of `updateOdd` gives; `status` tells the replies apart. */
export type UpdateOddReply = {
  readonly status: 204;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/**
 * The same again
 *
 * `PATCH /odd/{class}`
 */
export type UpdateOddHandler<Context = unknown> = (
  request: UpdateOddHandlerRequest,
  context: Context,
) => UpdateOddReply | Promise<UpdateOddReply>;

/** What the runtime knows of `updateOdd`. */
export const updateOddRoute: Route = {
  name: "updateOdd",
  method: "PATCH",
  path: "/odd/{class}",
  parameters: {
    path: {
      parameters: [{ name: "class", style: delimitedStyle, wire: "string" }],
      validator: UpdateOddPathParametersSchema,
    },
  },
  body: {
    required: false,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: updateOddRequestBody["application/json"],
      },
    ],
  },
  responses: { "204": [] },
  security: [],
};
