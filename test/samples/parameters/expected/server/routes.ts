// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../runtime/server/route.js";
import { listShopBooksRoute } from "./operations/list-shop-books.js";

export const routes: Readonly<Record<string, Route>> = { listShopBooks: listShopBooksRoute };
