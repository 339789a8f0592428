// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of State.

import * as z from "../runtime/zod/z.js";
import type { State } from "../types/state.js";

export const StateSchema: z.Schema<State> = /* @__PURE__ */ z.define(() =>
  z.enum(["packed", "moving", "home"]),
);
