// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listTags, without validation.

import { json } from "../../runtime/client/decode.js";
import { type PageStrategy, type Pages, paginate } from "../../runtime/client/pages/paginate.js";
import { itemsAt, numberAt } from "../../runtime/client/pages/pointer.js";
import { numberedPages } from "../../runtime/client/pages/strategies.js";
import { queryScalar } from "../../runtime/client/parameters/query.js";
import { send } from "../../runtime/client/send.js";
import type { ListTagsResponse } from "../../types/list-tags-response.js";
import type { ListTagsQueryParameters } from "../../types/operations/list-tags.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `listTags` takes. */
export interface ListTagsInput {
  readonly query?: ListTagsQueryParameters | undefined;
}

/**
 * What `listTags` gives; `status` tells the responses apart.
 *
 * - `200`: Some of them
 */
export type ListTagsResult = Success<200, ListTagsResponse> | Undeclared;

/** What the runtime knows of `listTags`. */
export const listTagsOperation: Operation = {
  method: "GET",
  path: "/tags",
  accept: "application/json",
  parameters: [/* @__PURE__ */ queryScalar("page")],
  responses: { 200: json },
};

/** `GET /tags` */
export function listTags(
  client: ClientOptions,
  input?: ListTagsInput,
  call?: CallOptions,
): Promise<ListTagsResult> {
  return send(listTagsOperation, client, input, call);
}

export const listTagsPaging: PageStrategy<unknown, string> = /* @__PURE__ */ numberedPages({
  parameter: "page",
  items: /* @__PURE__ */ itemsAt<string>("tags"),
  first: 0,
  last: /* @__PURE__ */ numberAt("last/page"),
});

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
