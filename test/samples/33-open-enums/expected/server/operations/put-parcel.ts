// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of putParcel takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import type { PutParcelPathParameters } from "../../types/operations/put-parcel.js";
import type { Parcel } from "../../types/parcel.js";
import {
  PutParcelPathParametersSchema,
  putParcelRequestBody,
  putParcelResponses,
} from "../../zod/operations/put-parcel.js";

/** What the handler of `putParcel` takes. */
export interface PutParcelHandlerRequest extends RequestBase {
  readonly path: PutParcelPathParameters;
  readonly body: Parcel;
}

/**
 * What the handler of `putParcel` gives; `status` tells the replies apart.
 *
 * - `200`: The parcel as it is now.
 */
export type PutParcelReply = {
  readonly status: 200;
  readonly headers?: ReplyHeaders;
  readonly body: Parcel;
};

/** `PUT /parcels/{id}` */
export type PutParcelHandler<Context = unknown> = (
  request: PutParcelHandlerRequest,
  context: Context,
) => PutParcelReply | Promise<PutParcelReply>;

/** What the runtime knows of `putParcel`. */
export const putParcelRoute: Route = {
  name: "putParcel",
  method: "PUT",
  path: "/parcels/{id}",
  parameters: {
    path: {
      parameters: [{ name: "id", style: delimitedStyle, wire: "string" }],
      validator: PutParcelPathParametersSchema,
    },
  },
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: putParcelRequestBody["application/json"],
      },
    ],
  },
  responses: { "200": /* @__PURE__ */ jsonReply(putParcelResponses["200"]["application/json"]) },
  security: [],
};
