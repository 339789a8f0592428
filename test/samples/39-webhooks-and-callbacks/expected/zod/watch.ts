// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Watch.

import { isUri } from "../runtime/zod/formats/uri.js";
import * as z from "../runtime/zod/z.js";
import type { Watch } from "../types/watch.js";

export const WatchSchema: z.ObjectSchema<Watch> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ parcel: z.string(), url: z.stringFormat("uri", isUri) }),
);
