// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../../runtime/server/route.js";
import { fileDraftRoute } from "./file-draft.js";
import { fileMapRoute } from "./file-map.js";

export const routes: Readonly<Record<string, Route>> = {
  fileMap: fileMapRoute,
  fileDraft: fileDraftRoute,
};
