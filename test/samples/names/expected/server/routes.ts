// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../runtime/server/route.js";
import { postOddRoute } from "./operations/post-odd.js";
import { updateOddRoute } from "./operations/update-odd.js";

export const routes: Readonly<Record<string, Route>> = {
  updateOdd: updateOddRoute,
  postOdd: postOddRoute,
};
