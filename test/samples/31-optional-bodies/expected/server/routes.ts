// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../runtime/server/route.js";
import { boilLaterRoute } from "./operations/boil-later.js";
import { boilRoute } from "./operations/boil.js";

export const routes: Readonly<Record<string, Route>> = {
  boil: boilRoute,
  boilLater: boilLaterRoute,
};
