// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Your handlers, one for every operation: what does not fit does not compile.

import { deleteJob } from "../../handlers/delete-job.js";
import type { Handlers } from "./handlers.js";

export interface Registry {
  readonly deleteJob: typeof deleteJob;
}

export const handlers: Registry = { deleteJob: deleteJob } satisfies Handlers<never>;
