// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listUsers, without validation.

import { json } from "../../runtime/client/decode.js";
import { type PageStrategy, type Pages, paginate } from "../../runtime/client/pages/paginate.js";
import { itemsAt } from "../../runtime/client/pages/pointer.js";
import { linkPages } from "../../runtime/client/pages/strategies.js";
import { send } from "../../runtime/client/send.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `listUsers` takes. */
export type ListUsersInput = Record<string, never>;

/**
 * What `listUsers` gives; `status` tells the responses apart.
 *
 * - `200`: Some of them
 */
export type ListUsersResult = Success<200, string[]> | Undeclared;

/** What the runtime knows of `listUsers`. */
export const listUsersOperation: Operation = {
  method: "GET",
  path: "/users",
  accept: "application/json",
  responses: { 200: json },
};

/** `GET /users` */
export function listUsers(
  client: ClientOptions,
  input?: ListUsersInput,
  call?: CallOptions,
): Promise<ListUsersResult> {
  return send(listUsersOperation, client, input, call);
}

export const listUsersPaging: PageStrategy<unknown, string> = /* @__PURE__ */ linkPages({
  items: /* @__PURE__ */ itemsAt<string>(),
});

/** The items of `listUsers` over all its pages, which are fetched as they are needed. */
export function listUsersPages_(
  client: ClientOptions,
  input?: ListUsersInput,
  call?: CallOptions,
): Pages<ListUsersResult, string> {
  return paginate(
    (input, call) => listUsers(client, input, call),
    input ?? {},
    listUsersPaging,
    call,
  );
}
