// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of planFlight, without validation.

import { bodyByType, jsonBody } from "../../runtime/client/body.js";
import { noBody } from "../../runtime/client/decode.js";
import { send } from "../../runtime/client/send.js";
import { urlencodedBody } from "../../runtime/client/urlencoded.js";
import type { Plan } from "../../types/plan.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `planFlight` takes. */
export type PlanFlightInput =
  | {
      readonly contentType?: "application/x-www-form-urlencoded" | undefined;
      readonly body?: Plan | URLSearchParams | undefined;
    }
  | { readonly contentType: "application/json"; readonly body?: Plan | undefined };

/**
 * What `planFlight` gives; `status` tells the responses apart.
 *
 * - `201`: Planned
 */
export type PlanFlightResult = Success<201, undefined> | Undeclared;

/** What the runtime knows of `planFlight`. */
export const planFlightOperation: Operation = {
  method: "POST",
  path: "/flights",
  body: /* @__PURE__ */ bodyByType({
    "application/x-www-form-urlencoded": /* @__PURE__ */ urlencodedBody(
      "application/x-www-form-urlencoded",
    ),
    "application/json": /* @__PURE__ */ jsonBody("application/json"),
  }),
  responses: { 201: noBody },
};

/** `POST /flights` */
export function planFlight(
  client: ClientOptions,
  input?: PlanFlightInput,
  call?: CallOptions,
): Promise<PlanFlightResult> {
  return send(planFlightOperation, client, input, call);
}
