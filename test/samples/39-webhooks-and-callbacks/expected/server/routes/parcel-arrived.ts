// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How parcelArrived is read and answered.

import type { Route } from "../../runtime/server/route.js";
import { formExplodedStyle } from "../../runtime/server/style-form.js";
import { ParcelArrivedQueryParametersSchema } from "../../zod/operations/parcel-arrived.js";

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
