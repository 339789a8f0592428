// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Your handlers, one for every operation: what does not fit does not compile.

import { replaceShape } from "../../handlers/replace-shape.js";
import type { Handlers } from "./handlers.js";

export interface Registry {
  readonly replaceShape: typeof replaceShape;
}

export const handlers: Registry = { replaceShape: replaceShape } satisfies Handlers<never>;
