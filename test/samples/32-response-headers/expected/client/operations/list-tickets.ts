// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listTickets, without validation.

import { decodeByType, json, text } from "../../runtime/client/decode.js";
import { queryPipeDelimited } from "../../runtime/client/parameters/query-delimited.js";
import { simpleField, withHeaders } from "../../runtime/client/response-headers.js";
import { firstComplete } from "../../runtime/client/security/alternatives.js";
import { send } from "../../runtime/client/send.js";
import type { ListTicketsQueryParameters } from "../../types/operations/list-tickets.js";
import type { Ticket } from "../../types/ticket.js";
import type {
  CallOptions,
  ClientOptions,
  DeclaredHeaders,
  Operation,
  Success,
  Undeclared,
} from "../options.js";
import { app, desk } from "../security.js";

/** What `listTickets` takes. */
export interface ListTicketsInput {
  readonly query?: ListTicketsQueryParameters | undefined;
}

/**
 * What `listTickets` gives; `status` tells the responses apart.
 *
 * - `200`: Those that are left
 */
export type ListTicketsResult =
  | Success<
      200,
      Ticket[],
      "application/json",
      DeclaredHeaders<{
        readonly "X-Left"?: number | undefined;
        readonly "X-Rows"?: string[] | undefined;
      }>
    >
  | Success<
      200,
      string,
      "application/xml",
      DeclaredHeaders<{
        readonly "X-Left"?: number | undefined;
        readonly "X-Rows"?: string[] | undefined;
      }>
    >
  | Undeclared;

/** What the runtime knows of `listTickets`. */
export const listTicketsOperation: Operation = {
  method: "GET",
  path: "/tickets",
  accept: "application/json, application/xml",
  parameters: [/* @__PURE__ */ queryPipeDelimited("row")],
  security: /* @__PURE__ */ firstComplete([desk], [app]),
  responses: {
    200: /* @__PURE__ */ withHeaders(
      {
        "X-Left": /* @__PURE__ */ simpleField("number"),
        "X-Rows": /* @__PURE__ */ simpleField({ kind: "array", items: "string" }),
      },
      /* @__PURE__ */ decodeByType({ "application/json": json, "application/xml": text }),
    ),
  },
};

/** `GET /tickets` */
export function listTickets(
  client: ClientOptions,
  input?: ListTicketsInput,
  call?: CallOptions,
): Promise<ListTicketsResult> {
  return send(listTicketsOperation, client, input, call);
}
