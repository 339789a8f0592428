// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../runtime/server/route.js";
import { fileDraftRoute } from "./operations/file-draft.js";
import { fileMapRoute } from "./operations/file-map.js";

export const routes: Readonly<Record<string, Route>> = {
  fileMap: fileMapRoute,
  fileDraft: fileDraftRoute,
};
