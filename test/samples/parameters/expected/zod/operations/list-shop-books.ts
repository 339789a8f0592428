// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listShopBooks: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import type {
  ListShopBooksCookieParameters,
  ListShopBooksHeaderParameters,
  ListShopBooksPathParameters,
  ListShopBooksQueryParameters,
} from "../../types/operations/list-shop-books.js";
import { ListShopBooksResponseSchema } from "../list-shop-books-response.js";

export const ListShopBooksPathParametersSchema: z.ObjectSchema<ListShopBooksPathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ "shop-id": z.string() }));

export const ListShopBooksQueryParametersSchema: z.ObjectSchema<ListShopBooksQueryParameters> =
  /* @__PURE__ */ z.define(() =>
    z.object({
      "filter[author]": z.optional(z.string()),
      sort: z.optional(z.enum(["title", "published"])),
      limit: z.optional(integer()),
      tags: z.optional(z.array(z.enum(["new", "used"]))),
      in_stock: z.optional(z.boolean()),
    }),
  );

export const ListShopBooksHeaderParametersSchema: z.ObjectSchema<ListShopBooksHeaderParameters> =
  /* @__PURE__ */ z.define(() => z.object({ "X-Trace-Id": z.string() }));

export const ListShopBooksCookieParametersSchema: z.ObjectSchema<ListShopBooksCookieParameters> =
  /* @__PURE__ */ z.define(() => z.object({ session: z.optional(z.string()) }));

export const listShopBooksResponses: {
  readonly "200": { readonly "application/json": typeof ListShopBooksResponseSchema };
} = { "200": { "application/json": ListShopBooksResponseSchema } };
