// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listUsersPages, without validation.

import { json } from "../../runtime/client/decode.js";
import { type PageStrategy, type Pages, paginate } from "../../runtime/client/pages/paginate.js";
import { itemsAt, linkAt } from "../../runtime/client/pages/pointer.js";
import { linkPages } from "../../runtime/client/pages/strategies.js";
import { send } from "../../runtime/client/send.js";
import type { ListUsersPagesResponse } from "../../types/list-users-pages-response.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `listUsersPages` takes. */
export type ListUsersPagesInput = Record<string, never>;

/**
 * What `listUsersPages` gives; `status` tells the responses apart.
 *
 * - `200`: Some of them
 */
export type ListUsersPagesResult = Success<200, ListUsersPagesResponse> | Undeclared;

/** What the runtime knows of `listUsersPages`. */
export const listUsersPagesOperation: Operation = {
  method: "GET",
  path: "/users/pages",
  accept: "application/json",
  responses: { 200: json },
};

/** `GET /users/pages` */
export function listUsersPages(
  client: ClientOptions,
  input?: ListUsersPagesInput,
  call?: CallOptions,
): Promise<ListUsersPagesResult> {
  return send(listUsersPagesOperation, client, input, call);
}

export const listUsersPagesPaging: PageStrategy<unknown, string> = /* @__PURE__ */ linkPages({
  items: /* @__PURE__ */ itemsAt<string>("users"),
  next: /* @__PURE__ */ linkAt("links", "next"),
});

/** The items of `listUsersPages` over all its pages, which are fetched as they are needed. */
export function listUsersPagesPages(
  client: ClientOptions,
  input?: ListUsersPagesInput,
  call?: CallOptions,
): Pages<ListUsersPagesResult, string> {
  return paginate(
    (input, call) => listUsersPages(client, input, call),
    input ?? {},
    listUsersPagesPaging,
    call,
  );
}
