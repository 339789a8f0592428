// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How listLoans is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { formExplodedStyle } from "../../runtime/server/style-form.js";
import {
  ListLoansQueryParametersSchema,
  listLoansResponses,
} from "../../zod/operations/list-loans.js";
import { card } from "../credentials.js";

/** What the runtime knows of `listLoans`. */
export const listLoansRoute: Route = {
  name: "listLoans",
  method: "GET",
  path: "/loans",
  parameters: {
    query: {
      parameters: [{ name: "page", style: formExplodedStyle, wire: "number" }],
      validator: ListLoansQueryParametersSchema,
    },
  },
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: listLoansResponses["200"]["application/json"],
      },
    ],
  },
  security: [[{ scheme: "card", scopes: [], credential: card }]],
};
