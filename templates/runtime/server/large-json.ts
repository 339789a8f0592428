import { parseLarge, stringifyLarge } from "../shared/large-json.js";
import { jsonCodecOf } from "./codec.js";
import type { Codec } from "./codec.js";

/** JSON whose integers may be larger than a number can hold: those are bigints. */
export const largeJsonCodec: Codec = /* @__PURE__ */ jsonCodecOf(parseLarge, stringifyLarge);
