import { parseLarge, stringifyLarge } from "../shared/large-json.js";
import { jsonBody } from "./body.js";
import { json } from "./decode.js";
import type { Decoder } from "./decode.js";
import type { RequestWriter } from "./operation.js";

/** A body in JSON, whose integers may be larger than a number can hold. */
export const largeJsonBody = (mediaType: string): RequestWriter =>
  jsonBody(mediaType, stringifyLarge);

/** JSON whose integers may be larger than a number can hold: those are bigints. Throws DecodingError. */
export const largeJson: Decoder = (response) => json(response, parseLarge);
