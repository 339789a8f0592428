// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listUsers that validates the response.

import { type Pages, paginate } from "../../runtime/client/pages/paginate.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { listUsersResponses } from "../../zod/operations/list-users.js";
import {
  type ListUsersInput,
  type ListUsersResult,
  listUsersOperation,
  listUsersPaging,
} from "../operations/list-users.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listUsersValidation: Validation = { mode: "enforce", responses: listUsersResponses };

/** `GET /users` */
export function listUsers(
  client: ClientOptions,
  input?: ListUsersInput,
  call?: CallOptions,
): Promise<ListUsersResult> {
  return sendValidated(listUsersOperation, listUsersValidation, client, input, call);
}

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
