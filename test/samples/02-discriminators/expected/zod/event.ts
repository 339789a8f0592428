// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Event.

import * as z from "../runtime/zod/z.js";
import type { Event } from "../types/event.js";
import { ChangeSchema } from "./change.js";
import { RemovedSchema } from "./removed.js";

export const EventSchema: z.Schema<Event> = /* @__PURE__ */ z.define(() =>
  z.discriminatedUnion("type", [ChangeSchema, RemovedSchema]),
);
