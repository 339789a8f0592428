// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of replaceShape takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import type { ReplaceShapePathParameters } from "../../types/operations/replace-shape.js";
import type { ReplaceShapeRequest } from "../../types/replace-shape-request.js";
import type { ReplaceShapeResponse } from "../../types/replace-shape-response.js";
import {
  ReplaceShapePathParametersSchema,
  replaceShapeRequestBody,
  replaceShapeResponses,
} from "../../zod/operations/replace-shape.js";

/** What the handler of `replaceShape` takes. */
export interface ReplaceShapeHandlerRequest extends RequestBase {
  readonly path: ReplaceShapePathParameters;
  readonly body: ReplaceShapeRequest;
}

/** What the handler of `replaceShape` gives; `status` tells the replies apart. */
export type ReplaceShapeReply = {
  readonly status: 200;
  readonly headers?: ReplyHeaders;
  readonly body: ReplaceShapeResponse;
};

/**
 * Replace a shape
 *
 * `PUT /shapes/{id}`
 */
export type ReplaceShapeHandler<Context = unknown> = (
  request: ReplaceShapeHandlerRequest,
  context: Context,
) => ReplaceShapeReply | Promise<ReplaceShapeReply>;

/** What the runtime knows of `replaceShape`. */
export const replaceShapeRoute: Route = {
  name: "replaceShape",
  method: "PUT",
  path: "/shapes/{id}",
  parameters: {
    path: {
      parameters: [{ name: "id", style: delimitedStyle, wire: "number" }],
      validator: ReplaceShapePathParametersSchema,
    },
  },
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: replaceShapeRequestBody["application/json"],
      },
    ],
  },
  responses: { "200": /* @__PURE__ */ jsonReply(replaceShapeResponses["200"]["application/json"]) },
  security: [],
};
