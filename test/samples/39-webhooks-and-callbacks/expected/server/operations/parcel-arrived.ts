// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of parcelArrived takes and gives, and how its requests are read and answered.

import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { formExplodedStyle } from "../../runtime/server/style-form.js";
import type { ParcelArrivedQueryParameters } from "../../types/operations/parcel-arrived.js";
import { ParcelArrivedQueryParametersSchema } from "../../zod/operations/parcel-arrived.js";

/** What the handler of `parcelArrived` takes. */
export interface ParcelArrivedHandlerRequest extends RequestBase {
  readonly query: ParcelArrivedQueryParameters;
}

/**
 * What the handler of `parcelArrived` gives; `status` tells the replies apart.
 *
 * - `204`: Noted
 */
export type ParcelArrivedReply = {
  readonly status: 204;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/** `POST {$request.body#/url}?parcel={$request.body#/parcel}` */
export type ParcelArrivedHandler<Context = unknown> = (
  request: ParcelArrivedHandlerRequest,
  context: Context,
) => ParcelArrivedReply | Promise<ParcelArrivedReply>;

/** What the runtime knows of `parcelArrived`. */
export const parcelArrivedRoute: Route = {
  name: "parcelArrived",
  method: "POST",
  path: "/parcel-arrived",
  parameters: {
    query: {
      parameters: [{ name: "parcel", style: formExplodedStyle, wire: "string" }],
      validator: ParcelArrivedQueryParametersSchema,
    },
  },
  responses: { "204": [] },
  security: [],
};
