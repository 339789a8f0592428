import { jsonCodec } from "./codec.js";
import type { BodyContent } from "./route.js";
import type { AnyValidator } from "./validation.js";

/** What most responses are: JSON alone. A call says it in less than the object does, for compilers and for who reads it. */
export function jsonReply(validator: AnyValidator): BodyContent {
  return [{ mediaType: "application/json", codec: jsonCodec, validator }];
}
