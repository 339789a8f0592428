// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listUsersPages that validates the response.

import { type Pages, paginate } from "../../runtime/client/pages/paginate.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { listUsersPagesResponses } from "../../zod/operations/list-users-pages.js";
import {
  type ListUsersPagesInput,
  type ListUsersPagesResult,
  listUsersPagesOperation,
  listUsersPagesPaging,
} from "../operations/list-users-pages.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listUsersPagesValidation: Validation = {
  mode: "enforce",
  responses: listUsersPagesResponses,
};

/** `GET /users/pages` */
export function listUsersPages(
  client: ClientOptions,
  input?: ListUsersPagesInput,
  call?: CallOptions,
): Promise<ListUsersPagesResult> {
  return sendValidated(listUsersPagesOperation, listUsersPagesValidation, client, input, call);
}

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
