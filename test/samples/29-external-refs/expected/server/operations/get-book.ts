// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of getBook takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import type { Book } from "../../types/book.js";
import type { GetBookPathParameters } from "../../types/operations/get-book.js";
import type { Problem } from "../../types/problem.js";
import { GetBookPathParametersSchema, getBookResponses } from "../../zod/operations/get-book.js";
import { card } from "../credentials.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `getBook` takes. */
export interface GetBookHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly path: GetBookPathParameters;
  readonly security: { readonly card: Principals["card"] };
}

/**
 * What the handler of `getBook` gives; `status` tells the replies apart.
 *
 * - `200`: The book.
 * - `default`: There is no such book.
 */
export type GetBookReply =
  | { readonly status: 200; readonly headers?: ReplyHeaders; readonly body: Book }
  | {
      readonly status: "default";
      readonly statusCode: number;
      readonly headers?: ReplyHeaders;
      readonly body: Problem;
    };

/** `GET /books/{isbn}` */
export type GetBookHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: GetBookHandlerRequest<Principals>,
  context: Context,
) => GetBookReply | Promise<GetBookReply>;

/** What the runtime knows of `getBook`. */
export const getBookRoute: Route = {
  name: "getBook",
  method: "GET",
  path: "/books/{isbn}",
  parameters: {
    path: {
      parameters: [{ name: "isbn", style: delimitedStyle, wire: "string" }],
      validator: GetBookPathParametersSchema,
    },
  },
  responses: {
    "200": /* @__PURE__ */ jsonReply(getBookResponses["200"]["application/json"]),
    default: [
      {
        mediaType: "application/problem+json",
        codec: jsonCodec,
        validator: getBookResponses["default"]["application/problem+json"],
      },
    ],
  },
  security: [[{ scheme: "card", scopes: [], credential: card }]],
};
