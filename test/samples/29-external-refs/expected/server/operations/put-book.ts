// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of putBook takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import type { Book } from "../../types/book.js";
import type { PutBookPathParameters } from "../../types/operations/put-book.js";
import { PutBookPathParametersSchema, putBookRequestBody } from "../../zod/operations/put-book.js";
import { card } from "../credentials.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `putBook` takes. */
export interface PutBookHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly path: PutBookPathParameters;
  readonly body: Book;
  readonly security: { readonly card: Principals["card"] };
}

/**
 * What the handler of `putBook` gives; `status` tells the replies apart.
 *
 * - `204`: Stored.
 */
export type PutBookReply = {
  readonly status: 204;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/** `PUT /books/{isbn}` */
export type PutBookHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: PutBookHandlerRequest<Principals>,
  context: Context,
) => PutBookReply | Promise<PutBookReply>;

/** What the runtime knows of `putBook`. */
export const putBookRoute: Route = {
  name: "putBook",
  method: "PUT",
  path: "/books/{isbn}",
  parameters: {
    path: {
      parameters: [{ name: "isbn", style: delimitedStyle, wire: "string" }],
      validator: PutBookPathParametersSchema,
    },
  },
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: putBookRequestBody["application/json"],
      },
    ],
  },
  responses: { "204": [] },
  security: [[{ scheme: "card", scopes: [], credential: card }]],
};
