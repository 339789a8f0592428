// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../../runtime/server/route.js";
import { writeNoteRoute } from "./write-note.js";

/** What the runtime knows of each operation. */
export interface Routes {
  readonly writeNote: Route;
}

export const routes: Routes = { writeNote: writeNoteRoute };
