// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listTags that validates the response.

import { type Pages, paginate } from "../../runtime/client/pages/paginate.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { listTagsResponses } from "../../zod/operations/list-tags.js";
import {
  type ListTagsInput,
  type ListTagsResult,
  listTagsOperation,
  listTagsPaging,
} from "../operations/list-tags.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listTagsValidation: Validation = { mode: "enforce", responses: listTagsResponses };

/** `GET /tags` */
export function listTags(
  client: ClientOptions,
  input?: ListTagsInput,
  call?: CallOptions,
): Promise<ListTagsResult> {
  return sendValidated(listTagsOperation, listTagsValidation, client, input, call);
}

/** The items of `listTags` over all its pages, which are fetched as they are needed. */
export function listTagsPages(
  client: ClientOptions,
  input?: ListTagsInput,
  call?: CallOptions,
): Pages<ListTagsResult, string> {
  return paginate(
    (input, call) => listTags(client, input, call),
    input ?? {},
    listTagsPaging,
    call,
  );
}
