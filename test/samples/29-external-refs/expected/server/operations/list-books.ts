// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listBooks takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { formExplodedStyle } from "../../runtime/server/style-form.js";
import type { Book } from "../../types/book.js";
import type { ListBooksQueryParameters } from "../../types/operations/list-books.js";
import type { Problem } from "../../types/problem.js";
import {
  ListBooksQueryParametersSchema,
  listBooksResponses,
} from "../../zod/operations/list-books.js";
import { card } from "../credentials.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `listBooks` takes. */
export interface ListBooksHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly query: ListBooksQueryParameters;
  readonly security: { readonly card: Principals["card"] };
}

/**
 * What the handler of `listBooks` gives; `status` tells the replies apart.
 *
 * - `200`: One page of books.
 * - `default`: What went wrong.
 */
export type ListBooksReply =
  | { readonly status: 200; readonly headers?: ReplyHeaders; readonly body: Book[] }
  | {
      readonly status: "default";
      readonly statusCode: number;
      readonly headers?: ReplyHeaders;
      readonly body: Problem;
    };

/**
 * Books in the catalogue
 *
 * `GET /books`
 */
export type ListBooksHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: ListBooksHandlerRequest<Principals>,
  context: Context,
) => ListBooksReply | Promise<ListBooksReply>;

/** What the runtime knows of `listBooks`. */
export const listBooksRoute: Route = {
  name: "listBooks",
  method: "GET",
  path: "/books",
  parameters: {
    query: {
      parameters: [
        { name: "page", style: formExplodedStyle, wire: "number" },
        { name: "shelf", style: formExplodedStyle, wire: "string" },
      ],
      validator: ListBooksQueryParametersSchema,
    },
  },
  responses: {
    "200": /* @__PURE__ */ jsonReply(listBooksResponses["200"]["application/json"]),
    default: [
      {
        mediaType: "application/problem+json",
        codec: jsonCodec,
        validator: listBooksResponses["default"]["application/problem+json"],
      },
    ],
  },
  security: [[{ scheme: "card", scopes: [], credential: card }]],
};
