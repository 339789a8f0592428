// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listShopBooks: parameters, request body, responses.

import * as z from "zod";
import { ListShopBooksResponseSchema } from "../list-shop-books-response.js";

export const ListShopBooksPathParametersSchema: z.ZodObject<
  { "shop-id": z.ZodString },
  z.core.$strip
> = /* @__PURE__ */ z.object({ "shop-id": z.string() });

export const ListShopBooksQueryParametersSchema: z.ZodObject<
  {
    "filter[author]": z.ZodOptional<z.ZodString>;
    sort: z.ZodOptional<z.ZodEnum<{ title: "title"; published: "published" }>>;
    limit: z.ZodOptional<z.ZodInt>;
    tags: z.ZodOptional<z.ZodArray<z.ZodEnum<{ new: "new"; used: "used" }>>>;
    in_stock: z.ZodOptional<z.ZodBoolean>;
  },
  z.core.$strip
> = /* @__PURE__ */ z.object({
  "filter[author]": z.optional(z.string()),
  sort: z.optional(z.enum(["title", "published"])),
  limit: z.optional(z.int()),
  tags: z.optional(z.array(z.enum(["new", "used"]))),
  in_stock: z.optional(z.boolean()),
});

export const ListShopBooksHeaderParametersSchema: z.ZodObject<
  { "X-Trace-Id": z.ZodString },
  z.core.$strip
> = /* @__PURE__ */ z.object({ "X-Trace-Id": z.string() });

export const ListShopBooksCookieParametersSchema: z.ZodObject<
  { session: z.ZodOptional<z.ZodString> },
  z.core.$strip
> = /* @__PURE__ */ z.object({ session: z.optional(z.string()) });

export const listShopBooksResponses: {
  readonly "200": { readonly "application/json": typeof ListShopBooksResponseSchema };
} = { "200": { "application/json": ListShopBooksResponseSchema } };
