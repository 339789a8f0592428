// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../runtime/server/route.js";
import { borrowSeedsRoute } from "./operations/borrow-seeds.js";
import { listPacketsRoute } from "./operations/list-packets.js";

export const routes: Readonly<Record<string, Route>> = {
  borrowSeeds: borrowSeedsRoute,
  listPackets: listPacketsRoute,
};
