// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How putParcel is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import {
  PutParcelPathParametersSchema,
  putParcelRequestBody,
  putParcelResponses,
} from "../../zod/operations/put-parcel.js";

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
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: putParcelResponses["200"]["application/json"],
      },
    ],
  },
  security: [],
};
